// Our own icons: 24 by 24, drawn in the colour of the text around them; never the only carrier of a meaning.

type Drawing = {
  /** Outlines, drawn as lines. */
  lines?: string
  /** A filled shape. */
  shape?: string
  /** Lines in the colour that lies on the shape. */
  sign?: string
}

const DISC = 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z'
const RING = 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z'

const DRAWINGS = {
  error: { shape: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z', sign: 'M12 7v6M12 16.6v.1' },
  warning: {
    shape: 'M12 2.2a2 2 0 0 1 1.8 1.1l8 15.6A2 2 0 0 1 20 22H4a2 2 0 0 1-1.8-3.1l8-15.6A2 2 0 0 1 12 2.2z',
    sign: 'M12 8.5V14M12 17.6v.1',
  },
  note: { shape: DISC, sign: 'M12 11v6M12 7.3v.1' },
  todo: {
    lines:
      'M9.5 3.3a9 9 0 0 1 5 0M18.4 5.6a9 9 0 0 1 2.5 4.3M20.9 14.1a9 9 0 0 1-2.5 4.3M14.5 20.7a9 9 0 0 1-5 0M5.6 18.4a9 9 0 0 1-2.5-4.3M3.1 9.9a9 9 0 0 1 2.5-4.3',
  },
  done: { shape: DISC, sign: 'M7.5 12.3l3 3 6-6.3' },
  unsure: { shape: DISC, sign: 'M9.2 9.4a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2M12 17.3v.1' },
  ring: { lines: RING },
  half: { lines: RING, shape: 'M12 6a6 6 0 0 1 0 12z' },
  skip: { lines: `${RING}M8 12h8` },
  chevron: { lines: 'M6 9.5l6 6 6-6' },
  minimise: { lines: 'M5 18h14' },
  right: { lines: 'M3 5h18v14H3zM15 5v14' },
  left: { lines: 'M3 5h18v14H3zM9 5v14' },
  bottom: { lines: 'M3 5h18v14H3zM3 14h18' },
  copy: { lines: 'M9 9h11v11H9zM15 9V4H4v11h5' },
  check: { lines: 'M5 12.5l4.5 4.5L19 7.5' },
  target: { lines: 'M4 12h14M13 6.5l5.5 5.5-5.5 5.5' },
  undo: { lines: 'M8 5L3.5 9.5 8 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-4' },
  /** A pilot's arrow on its way. */
  mark: { shape: 'M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z', sign: 'M12 5.5l5 12.5-5-2.7L7 18z' },
} satisfies Record<string, Drawing>

export type IconName = keyof typeof DRAWINGS

/** A picture beside words that say the same; hidden from assistive technology. `size` in px. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const { lines, shape, sign }: Drawing = DRAWINGS[name]
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {shape && <path class="icon-shape" d={shape} />}
      {lines && <path class="icon-lines" d={lines} />}
      {sign && <path class="icon-sign" d={sign} />}
    </svg>
  )
}
