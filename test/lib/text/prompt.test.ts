import { expect, test } from 'vitest'
import { isPrompt } from '@/lib/text/prompt'

test.each(['', 'Valitse', '– Valitse –', 'Valitse toimiala…', 'Välj', '---', 'Select…'])('«%s» asks to choose', (label) => {
  expect(isPrompt(label)).toBe(true)
})

test.each(['Kunta', 'Valittu kunta', 'Ei'])('«%s» is an answer', (label) => expect(isPrompt(label)).toBe(false))
