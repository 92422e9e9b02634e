// Words that say nothing of which field, form or step is meant, and words of a site's own furniture that are never a question of ours.

/** Dropped before comparing: conjunctions, verbs that ask, pronouns, and the head of «vaihe 2». Fi, sv, en. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'ja tai sekä eli on ovat olla oleva olevat myös mikä mitkä mitä kun että jotka joita joihin tämä tähän valitse valitkaa anna antakaa syötä kirjoita kirjoittakaa ' +
    'ilmoita ilmoittakaa täydennä täydentäkää täytä täyttäkää määrittele määritelkää määrittely määrittelyn oma oman omat teidän sinun virallinen ensisijainen mahdollinen tarkempi vaihe kohta alaiset alaisia alaisten alaista ' +
    'och eller den det de du ni som för av i om till att ett en är välj ange fyll din ditt dina er ert era steg vilka vilket vilken vad hur han enligt vi ' +
    'the a an of for to and or on your our in is are be do does we you please select choose enter give specify state step what which by under subject'
  ).split(' '),
)

/** Words of what every permit is about; they neither make two labels alike nor tell them apart. */
export const LIGHT_WORDS = [
  'tiedot',
  'henkilötiedot',
  'rekisteri',
  'hakemus',
  'uppgifter',
  'uppgifterna',
  'personuppgifter',
  'register',
  'data',
]

/** Words that stand above every group of questions; they do not tell sections apart. Stems are made of them where they are used. */
export const SECTION_FILLERS = [
  'tiedot',
  'yhteystiedot',
  'perustiedot',
  'osoitetiedot',
  'uppgifter',
  'uppgifterna',
  'kontaktuppgifter',
  'details',
]

/** A control whose name holds one of these is the site's own (search, chat, feedback, consent), not a question of a form. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  (
    'hae haku hakusana etsi palaute chat chatti evästeet evästeasetukset uutiskirje vakuutan hyväksyn suostun käyttöehdot salasana käyttäjätunnus ' +
    'sök sökord respons kakor lösenord användarnamn försäkrar godkänner ' +
    'search feedback cookies password username newsletter'
  ).split(' '),
)

/** What the button of a file input says: not what is asked for. */
export const FILE_BUTTONS: ReadonlySet<string> = new Set([
  ...['valitse tiedosto', 'valitse tiedostot', 'lisää tiedosto', 'lataa tiedosto', 'lisää liite', 'selaa'],
  ...['välj fil', 'välj en fil', 'välj filer', 'bifoga fil', 'ladda upp fil', 'lägg till bilaga', 'lägg till fil'],
  ...['choose file', 'choose a file', 'choose files', 'select file', 'upload file', 'add file', 'add attachment', 'browse'],
])

/** Inflections and twins that a rule of endings cannot bring together: word start → common stem. Longest first where one begins another. */
export const FAMILIES: readonly (readonly [start: string, stem: string])[] = [
  ['tarvit', 'tarv'],
  ['tarvi', 'tarv'],
  ['tarpee', 'tarv'],
  ['tarve', 'tarv'],
  ['kuvau', 'kuva'],
  ['kuvaa', 'kuva'],
  ['kuvail', 'kuva'],
  ['kuvatka', 'kuva'],
  ['suojau', 'suoja'],
  ['suojaa', 'suoja'],
  ['suojat', 'suoja'],
  ['perustel', 'perust'],
  ['perustei', 'perust'],
  ['aikaisem', 'aiemp'],
  ['aiem', 'aiemp'],
  ['lähetett', 'lähetett'],
  ['vastaanotett', 'vastaanotett'],
  ['tallennett', 'tallennett'],
  ['palautett', 'palautett'],
  ['puheli', 'puhelin'],
  ['s-post', 'sähköpost'],
  ['sposti', 'sähköpost'],
  ['e-post', 'e-post'],
  ['e-mail', 'sähköpost'],
  ['uude', 'uus'],
  ['uusi', 'uus'],
  ['tietosuoja', 'tietosuoj'],
  ['voimassaolev', 'voimas'],
  ['voimassa', 'voimas'],
  ['matkapuheli', 'puhelin'],
  ['lainsäädännölli', 'lainsäädän'],
  ['referens', 'referens'],
  ['frekvens', 'frekvens'],
  ['kvittens', 'kvittens'],
  ['beskriv', 'beskriv'],
  ['behandl', 'behandl'],
  ['skydd', 'skydd'],
  ['behov', 'behov'],
  ['behöv', 'behov'],
  ['leverer', 'leverans'],
  ['leverans', 'leverans'],
  ['leveran', 'leverans'],
  ['registr', 'regist'],
  ['numr', 'nummer'],
  ['nummer', 'nummer'],
  ['spärrmarker', 'spärrmarker'],
  ['avgräns', 'avgräns'],
  ['begräns', 'avgräns'],
  ['describ', 'descri'],
  ['descript', 'descri'],
  ['deliver', 'deliver'],
  ['protect', 'protect'],
  ['restrict', 'restrict'],
  ['limitat', 'restrict'],
  ['process', 'process'],
  ['handl', 'process'],
  ['encod', 'encod'],
  ['identif', 'identif'],
  ['invoic', 'invoic'],
  ['billing', 'invoic'],
  ['use', 'use'],
]

/** Whole words that mean another word. */
export const TWINS: ReadonlyMap<string, string> = new Map([
  ['puh', 'puhelin'],
  ['gsm', 'puhelin'],
  ['mobil', 'telefon'],
  ['mobile', 'phone'],
  ['telephone', 'phone'],
  ['används', 'användning'],
  ['levereras', 'leverans'],
  ['used', 'use'],
  ['using', 'use'],
  ['usage', 'use'],
  ['tel', 'telefon'],
  ['tfn', 'telefon'],
  ['meili', 'sähköposti'],
  ['email', 'e-mail'],
])
