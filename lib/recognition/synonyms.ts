// Words that ask the same thing in any Finnish form; the first of each line stands for all. Knowledge of the language, not of the portal.

const CLASSES = [
  'puhelin puhelinnumero kännykkä gsm',
  'sähköposti s-posti meili e-mail',
  'katuosoite postiosoite',
  'nimike tehtävänimike ammattinimike',
  'laskutettava maksaja',
  'laskutus lasku',
  'verkkolaskutus verkkolasku',
  'organisaatio hakija viranomainen virasto hakijataho',
  'varahenkilö varayhteyshenkilö',
  'rytmi väli tiheys aikataulu frekvenssi',
  'muoto formaatti',
  'toimitus siirto välitys tiedonsiirto',
  'tapa kanava',
  'merkistö merkkikoodaus',
  'rajaus rajoitus',
  'voimassa nykyinen voimassaoleva',
  'tarvittavat haettavat pyydettävät',
]

/** Every word with the word that stands for it. */
export const SYNONYMS: readonly (readonly [word: string, standsFor: string])[] = CLASSES.flatMap((line) => {
  const [first, ...rest] = line.split(' ')
  return rest.map((word) => [word, first!] as const)
})
