// Gives a page of ours its colours, light and dark.
import { tokenRules } from '@/components/ui/tokens'

/** To be called once a page. */
export function dressPage(document: Document): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokenRules(':root'))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
