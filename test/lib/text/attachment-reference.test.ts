// It is told what an attachment is said to hold: the grounds, or the earlier permit.
import { expect, test } from 'vitest'
import { refersToAttachment } from '@/lib/text/attachment-reference'

test.each([
  'Lakiperusteet: ks. liite 2.',
  'Ks. liite 1',
  'Oikeusperuste on kuvattu liitteessä.',
  'Tietoluvan lakiperuste on liitteenä.',
  'De rättsliga grunderna finns i bilaga 2.',
  'Se bilaga 1.',
])('%j points to the grounds', (text) => {
  expect(refersToAttachment(text, 'law')).toBe(true)
})

test.each([
  'Lupa on liitteenä 1.',
  'Aiempi tietolupa liitteenä.',
  'Peruste on selvä.',
  'Liitettä ei ole, lakiperuste on tässä.',
  'Liittyminen palveluväylään',
  'Datatillståndet finns i bilaga 1.',
  'Bilaga saknas, lagen nämns här.',
])('%j does not point to the grounds', (text) => {
  expect(refersToAttachment(text, 'law')).toBe(false)
})

test('the permit in an attachment is told from other attachments', () => {
  expect(refersToAttachment('Aiempi tietolupa 2061/420/13 on liitteenä 1.', 'permit')).toBe(true)
  expect(refersToAttachment('Valtakirja on liitteenä.', 'permit')).toBe(false)
  expect(refersToAttachment('Lupa ei ole liitteenä.', 'permit')).toBe(false)
})
