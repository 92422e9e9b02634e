// The overlay's one style sheet as a string, for `adoptedStyleSheets`; px only, every size said, because the host inherits nothing.
import { DARK, LIGHT, type Token } from '../ui/tokens'
import advice from './styles/advice.css?inline'
import base from './styles/base.css?inline'
import content from './styles/content.css?inline'
import controls from './styles/controls.css?inline'
import floating from './styles/floating.css?inline'
import foot from './styles/foot.css?inline'
import panel from './styles/panel.css?inline'
import preview from './styles/preview.css?inline'

export const overlayStyle = spelledOut([base, controls, panel, foot, content, advice, preview, floating].join('\n'))

/** Colours instead of custom properties: a page may register one of any name (`@property`), which reaches into closed roots and gives it the page's value. */
function spelledOut(css: string): string {
  return css.replace(/var\(--([a-z-]+)\)/g, (_, name: Token) => `light-dark(${LIGHT[name]}, ${DARK[name]})`)
}
