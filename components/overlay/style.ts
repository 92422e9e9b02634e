// The overlay's one style sheet as a string, for `adoptedStyleSheets`; px only, every size said, because the host inherits nothing.
import { tokenRules } from '../ui/tokens'
import advice from './styles/advice.css?inline'
import base from './styles/base.css?inline'
import content from './styles/content.css?inline'
import controls from './styles/controls.css?inline'
import floating from './styles/floating.css?inline'
import foot from './styles/foot.css?inline'
import panel from './styles/panel.css?inline'
import preview from './styles/preview.css?inline'

export const overlayStyle = [tokenRules('.root'), base, controls, panel, foot, content, advice, preview, floating].join('\n')
