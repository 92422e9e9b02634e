// A part of a form under its own heading, which is also the name of its group of fields.
import type { ComponentChildren } from 'preact'

export function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <fieldset class="section">
      <legend>
        <h3>{heading}</h3>
      </legend>
      {children}
    </fieldset>
  )
}
