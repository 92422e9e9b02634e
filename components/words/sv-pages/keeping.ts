// Swedish words of «Export, import och sparade uppgifter»: files, what is kept, and removing it all.
import type { PageWords } from '../fi-pages'

export const keeping: PageWords['keeping'] = {
  heading: 'Export, import och sparade uppgifter',
  export: {
    heading: 'Säkerhetskopiera till en fil',
    text: 'Säkerhetskopian är för dig själv. Den innehåller alla uppgifter i profilerna: organisationen, kontaktpersonernas namn och kontaktuppgifter, faktureringen, numren på tidigare tillstånd, registren och texterna. Den innehåller personuppgifter, så hantera den varsamt. Om du vill ge en profil till någon annan, öppna profilen och välj ”Dela profilen”.',
    all: (n) => (n === 1 ? 'Exportera profilen' : `Exportera alla ${n} profiler`),
    none: 'Det finns inga profiler att exportera ännu.',
    done: (names) =>
      names.length === 1 ? `Exporterades till filen ${names[0]}.` : `Exporterades till ${names.length} filer: ${names.join(', ')}.`,
    refused: (places) =>
      `Exporten gjordes inte, eftersom uppgifterna innehåller en personbeteckning: ${places.join('; ')}. Ta bort den och försök igen.`,
  },
  import: {
    heading: 'Importera från en fil',
    text: 'Filens namn slutar på .lupaluotsi.json, och filen får vara högst 256 kilobyte. Innehållet i en delad profil visas före importen. Profilerna i en säkerhetskopia importeras som nya, och de nuvarande ersätts inte.',
    button: 'Välj en fil',
    drop: 'eller släpp en fil här',
    dropping: 'Släpp filen',
    busy: 'Läser filen…',
    done: (file, titles) =>
      titles.length === 1
        ? `${file}: profilen ${titles[0]} importerades.`
        : `${file}: ${titles.length} profiler importerades: ${titles.join(', ')}.`,
    some: (n) => (n === 1 ? 'En av filens profiler fanns redan.' : `${n} av filens profiler fanns redan.`),
    replaced: (file, title) => `${file}: profilen ${title} ersattes med uppgifterna i filen.`,
    same: (file, title) => `${file}: samma som den nuvarande profilen ${title}. Ingenting ändrades.`,
    allSame: (file) => `${file}: alla profiler finns redan. Ingenting ändrades.`,
    open: 'Öppna den importerade profilen',
    revert: 'Ångra importen',
    reverted: 'Importen ångrades.',
    notReverted:
      'Importen kunde inte ångras, eftersom profilen har ändrats efter importen. Du kan återställa en tidigare version längre ned.',
    changed: 'Profilen har ändrats under tiden. Välj filen på nytt.',
    foreign: (places) => `Kontrollera de här fälten, eftersom de innehåller andra bokstäver än latinska: ${places.join('; ')}.`,
    unchanged: (file, why) => `${file}: ${why} Ingenting ändrades.`,
    faults: {
      'too-large': 'Filen är för stor. Den får vara högst 256 kilobyte.',
      'not-utf8': 'Filen är inte en textfil (UTF-8).',
      'not-json': 'Filen är skadad eller är inte en profilfil från Lupaluotsi. Be avsändaren skicka den på nytt.',
      'too-deep': 'Filen är inte uppbyggd som en profilfil från Lupaluotsi.',
      'too-many-nodes': 'Filen innehåller fler uppgifter än en profil kan ha.',
      'forbidden-key': 'Filen innehåller en uppgift som inte kan finnas i en profil.',
      'wrong-format': 'Filen är inte en profilfil från Lupaluotsi.',
      'newer-version': 'Filen har gjorts med en nyare version av Lupaluotsi. Uppdatera Lupaluotsi och försök igen.',
      invalid: 'Filens innehåll går inte att använda som profil.',
      'identity-code': 'Filen innehåller en personbeteckning. Ta bort den, eftersom Lupaluotsi inte sparar personbeteckningar.',
      empty: 'Filen innehåller inga profiler.',
      marker: 'Filen innehåller en mening som Lupaluotsi själv lägger till i ansökan. Den kan inte ingå i en delad profil.',
      link: 'Filen innehåller en länk. En delad profil kan inte innehålla länkar.',
      'lower-revision': 'Du har redan importerat en nyare version av den här profilen. Be avsändaren om den senaste filen.',
    },
    place: (name) => `Punkt: ${name}.`,
    failed: {
      quota: 'Lagringsutrymmet räcker inte till. Frigör utrymme och försök igen.',
      'read-only': 'Profilerna kan just nu bara läsas.',
      storage: 'Webbläsaren tillåter inte att något sparas. Försök igen.',
    },
    unreadable: 'Filen kunde inte läsas. Välj den på nytt.',
  },
  kept: {
    heading: 'Vad som är sparat',
    what: 'Vad',
    where: 'Var',
    much: 'Hur mycket',
    profiles: (profiles, registers) => `${profiles === 1 ? '1 profil' : `${profiles} profiler`}, ${registers} register`,
    rows: {
      profiles: 'Profiler',
      snapshots: 'Tidigare versioner',
      settings: 'Inställningar',
      sessions: 'Öppna ansökningar',
    },
    places: {
      indexeddb: 'Den här webbläsarens databas (IndexedDB), tilläggets eget utrymme',
      local: 'Tilläggets inställningsminne (storage.local), eftersom webbläsaren inte tillåter en databas',
      private: 'Den här webbläsarens databas. I ett privat fönster kan profilerna bara läsas.',
      failed: 'Lagringsplatsen kunde inte öppnas',
      area: 'Tilläggets inställningsminne (storage.local)',
      memory: 'Bara i minnet; försvinner när fliken stängs',
    },
    snapshotCount: (n) => (n === 0 ? 'inga ännu' : n === 1 ? 'en version' : `${n} versioner`),
    settings: 'panelens plats, språk och andra val',
    sessions: 'vald profil, observationernas läge och de texter som behövs för att ångra en ifyllning, högst 60 minuter',
    total: 'Sammanlagt',
    bytes: 'Ingenting skickas ut på nätet. Storlekarna är uppskattade utifrån texternas längd.',
    snapshots: 'Återställ en tidigare version',
    snapshotsText:
      'Lupaluotsi behåller de tre senaste versionerna av profilerna. Återställningen ersätter alla nuvarande profiler, men också den nuvarande versionen bevaras. En borttagen profil försvinner också ur de tidigare versionerna efter ett dygn.',
    restore: (when) => `Återställ versionen ${when}`,
    restored: 'Den tidigare versionen återställdes.',
    notRestored: 'Den tidigare versionen kunde inte återställas. Försök igen.',
  },
  notices: {
    damaged: 'En del av profilerna är skadade eller har försvunnit. Du kan återställa en tidigare version.',
    damagedNoCopy: 'En del av profilerna är skadade eller har försvunnit, och det finns ingen tidigare version.',
    newer:
      'Här finns uppgifter från en nyare version av Lupaluotsi. De ändras inte, och profilerna kan just nu bara läsas. Uppdatera Lupaluotsi.',
    local:
      'Webbläsaren tillåter inte tillägget att använda en databas (till exempel en Firefox som inte sparar historik). Profilerna sparas i inställningsminnet och flyttas till databasen när den fungerar igen.',
    private: 'Privat fönster: profilerna kan läsas, men ingenting sparas.',
    failed: 'Profilerna kunde inte öppnas. Starta om webbläsaren. Om det inte hjälper, importera profilerna från en fil.',
    toSnapshots: 'Gå till de tidigare versionerna',
  },
  erase: {
    heading: 'Radera alla uppgifter',
    text: 'Detta raderar profilerna, deras tidigare versioner, inställningarna och uppgifterna om öppna ansökningar från den här webbläsaren. Raderingen kan inte ångras.',
    button: 'Radera alla uppgifter',
    sure: 'Alla Lupaluotsis uppgifter raderas permanent från den här webbläsaren.',
    exportFirst: 'Exportera först till en fil',
    confirm: 'Radera slutgiltigt',
    cancel: 'Avbryt',
    done: 'Alla uppgifter raderades.',
    failed: 'Allt kunde inte raderas. Stäng Lupaluotsis övriga flikar och försök igen.',
  },
}
