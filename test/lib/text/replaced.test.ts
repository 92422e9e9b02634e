// An outdated name is noticed where it stands for today, and not where it tells of an earlier decision.
import { expect, test } from 'vitest'
import { replacedIn } from '@/lib/text/replaced'

const REPLACEMENTS = [{ words: ['784/2021'] }, { words: ['avi', 'aluehallintovirast'] }]
const replaced = (text: string) => replacedIn(text, REPLACEMENTS, ['lupa', 'päätö']).map((one) => one.words[0])

test('each outdated name is told once, in the order of the list', () => {
  expect(replaced('Tiedot saa AVI. Peruste on laki 784/2021. AVI:n tehtävä.')).toEqual(['784/2021', 'avi'])
})

test('a name within 80 characters of a decision is left alone, on either side', () => {
  expect(replaced('Luvan myönsi aluehallintovirasto: päätös A1.')).toEqual([])
  expect(replaced('Lupa on liitteenä, ja sen antoi aluehallintovirasto.')).toEqual([])
  expect(replaced(`Lupa on liitteenä. ${'Rekisterissä on asiakkaita. '.repeat(3)}Tiedot saa aluehallintovirasto.`)).toEqual(['avi'])
})

test('a short name must stand alone', () => {
  expect(replaced('Avioliitto ja avin tehtävä')).toEqual([])
})
