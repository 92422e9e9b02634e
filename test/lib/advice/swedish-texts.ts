// The model applications in Swedish, as a careful bilingual authority would send them; the marker sentence stays Finnish.

const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa'

/** A municipality's early education. */
export const earlyEducationInSwedish = {
  purpose: `${MARKER}

Vi ansöker om datatillstånd för att hålla personuppgifterna i klientregistret för småbarnspedagogiken aktuella. Personuppgiftsansvarig är bildningsnämnden i Mallila kommun.

Användningsändamål: Uppgifterna används för att identifiera barnet och vårdnadshavarna, bevilja en plats inom småbarnspedagogiken, hålla kontakt med vårdnadshavarna och fastställa klientavgifterna.

Rättslig grund: Om kommunens skyldighet att ordna småbarnspedagogik föreskrivs i 5 § i lagen om småbarnspedagogik (540/2018) och om barnets rätt till småbarnspedagogik i 12 §. Om avgifterna föreskrivs i lagen om klientavgifter inom småbarnspedagogiken (1503/2016).

Kommunen har inget tidigare eget datatillstånd för samma ändamål. Vi ber er vid behov beakta det allmänna datatillstånd som beviljats kommunerna.`,
  'data-description': `Registret är en myndighets personregister där personerna är registrerade på grund av ett kundförhållande. Uppgifterna uppdateras utifrån personbeteckningar, och vi upprätthåller själva filen med personbeteckningar.
Datagrupper som behövs: personens namn, korrigering av personbeteckning, hemkommun, stadigvarande adress i Finland, modersmål, kontaktspråk, vårdnadshavare (kortfattad), spärrmarkering och dödsdag.
Uppgifter om adress och hemkommun som omfattas av spärrmarkering behövs inte.`,
}

/** A state agency: the whole population, an earlier permit of its own that is attached. */
export const nationalRegisterInSwedish = {
  purpose: `${MARKER}

Vi ansöker om datatillstånd för att hålla personuppgifterna i det riksomfattande tillståndsregistret aktuella. Personuppgiftsansvarig är Exempelverket.

Användningsändamål: Uppgifterna används i pass- och identitetskortsärenden för att verifiera sökandens identitet, utreda vårdnadshavarens samtycke och följa upp giltigheten för beviljade handlingar.

Rättslig grund: Om uppgifterna föreskrivs i passlagen (671/2006), 5 §, och i lagen om identitetskort (663/2016). Rätten att få uppgifter ur befolkningsdatasystemet grundar sig på 16 § i lagen om behandling av personuppgifter i polisens verksamhet (616/2019).

Tidigare tillstånd: För samma ändamål finns ett gällande datatillstånd DVV/3962/2020, kundnummer 10457, materialets namn TILLSTÅND-BEFOLKNING. Tillståndet finns i bilaga 1.`,
  'data-description': `Registret innehåller uppgifter om personer enligt någon annan avgränsning än kundförhållande: hela Finlands befolkning. Någon avgränsning enligt kommun används inte.

Datagrupper som behövs: personens namn, namnändring, korrigering av personbeteckning, födelsedag, kön, medborgarskap, hemkommun, vårdnadshavare, intressebevakning, spärrmarkering och dödsdag. Adressuppgifter söks inte.

Basuppgifterna hämtas via samma gränssnitt.

Uppgift om hemkommun behövs inte för personer som har spärrmarkering.`,
}

/** A wellbeing services county with its predecessor's permit and the old service's words, all of them in place. */
export const wellbeingCountyInSwedish = {
  purpose: `${MARKER}

Vi ansöker om datatillstånd för att hålla personuppgifterna i patientregistret aktuella. Personuppgiftsansvarig är Mallimaa välfärdsområde.

Användningsändamål: Uppgifterna används för att identifiera patienten, sända kallelser och meddelanden som gäller vården, utreda minderåriga patienters vårdnadshavare och fakturera klientavgifter.

Rättslig grund: Om uppgiften föreskrivs i 8 § i lagen om ordnande av social- och hälsovård (612/2021) och i hälso- och sjukvårdslagen (1326/2010). Patientuppgifter behandlas i enlighet med lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023).

Tidigare tillstånd: Befolkningsregistercentralen har beviljat Mallimaa sjukvårdsdistrikts samkommun datatillstånd för Ändringsdatatjänsten för samma ändamål. Diarienummer 1054/420/15, kundnummer 30291, materialets namn PATIENTREGISTER. Sjukvårdsdistriktets uppgifter övergick till välfärdsområdet den 1.1.2023 (616/2021). Tillståndet finns i bilaga 1.`,
  'data-description': `Vi behöver samma uppgifter som i datatillståndet 1054/420/15, bilaga 2. Registret är en myndighets personregister där personerna är registrerade på grund av ett kundförhållande. Uppgifterna uppdateras utifrån personbeteckningar.

Jämfört med det tidigare tillståndet behöver vi inte längre byggnadsuppgifter. Den gamla tjänstens filleverans, leveransrytm och leveransadress ersätts av gränssnittet.

Uppgifter om adress och hemkommun som omfattas av spärrmarkering söks inte.`,
}

/** The least bad answers to the old form's compulsory fields, in Swedish. */
export const leastBadAnswersInSwedish = {
  product: 'ASREK-uppdateringsprodukten för kundregister',
  'delivery-rhythm': 'Med 14 dagars mellanrum',
  'delivery-format': 'Textfil',
  'delivery-channel': 'SFTP',
  'character-set': 'ISO-8859-1',
  'baseline-delivery': 'Ja',
  'area-restriction': 'Hemkommun Mallila',
  'identifier-file': 'Tillståndshavaren upprätthåller själv',
}
