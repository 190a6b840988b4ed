/** Data på denne enhed: where everything lies, and how safe it is. */
export const device = {
  title: 'Data på denne enhed',
  lead: 'Sager, rammer og portefølje ligger i denne browser på denne enhed. Intet sendes nogen steder hen.',

  backupTitle: 'Sikkerhedskopi',
  backupText:
    'Én fil med alle sager, rammer og portefølje. Læg den et sted, I tager kopi af, for eksempel sagens mappe.',
  backupNever: 'Der er ikke taget nogen sikkerhedskopi på denne enhed.',
  backupLast: (moment: string, age: string) => `Seneste sikkerhedskopi: ${moment} (${age}).`,
  backupOld: 'Den er mere end en uge gammel.',
  makeBackup: 'Tag sikkerhedskopi',
  backupSaved: 'Sikkerhedskopien er gemt.',
  restore: 'Hent sikkerhedskopi',
  restoreTitle: 'Hent sikkerhedskopi',
  restoreFrom: (moment: string) => `Kopien er taget ${moment}.`,
  restoreCases: (cases: number, versions: number) => {
    const kept = versions === 1 ? '1 navngivet version' : `${String(versions)} navngivne versioner`;
    const held = cases === 1 ? '1 sag' : `${String(cases)} sager`;
    return versions === 0 ? `Den indeholder ${held}.` : `Den indeholder ${held} og ${kept}.`;
  },
  restoreBeside: (hasOrganisation: boolean, hasPortfolio: boolean) => {
    const held = [
      ...(hasOrganisation ? ['rammer'] : []),
      ...(hasPortfolio ? ['en portefølje'] : []),
    ];
    return held.length === 0 ? '' : `Den indeholder også ${held.join(' og ')}.`;
  },
  restoreDiffering: (count: number) =>
    count === 1
      ? '1 sag findes her i forvejen med et andet indhold. Hvad skal der ske med den?'
      : `${String(count)} sager findes her i forvejen med et andet indhold. Hvad skal der ske med dem?`,
  replaceWithBackup: 'Erstat med kopiens',
  keepBoth: 'Behold begge',
  restoreNow: 'Hent',
  restored: (added: number, replaced: number, unchanged: number) =>
    `Hentet: ${String(added)} nye, ${String(replaced)} erstattet, ${String(unchanged)} uændret.`,
  readingBackup: 'Læser filen …',
  restoring: 'Henter sikkerhedskopien …',
  restoreFailed:
    'Sikkerhedskopien kunne ikke hentes ind. Intet er ændret. Se efter, om der er plads på disken, og prøv igen.',
  restoreUncertain:
    'Browseren svarede ikke, da sikkerhedskopien blev hentet. Enten er det hele kommet ind, eller også er intet ændret: se efter under »Sager«.',
  refusedTitle: 'Filen kan ikke hentes',
  refusedNote: 'Intet på denne enhed er ændret.',

  placeTitle: 'Her ligger dine data',
  place: {
    browser: 'Browser',
    inBrowser: (browser: string) =>
      `${browser} på denne computer, i den browserprofil du bruger nu. Andre browsere, profiler og computere kan ikke se dem.`,
    unknownBrowser: 'Denne browser',
    address: 'Adresse',
    atAddress: (address: string) => `${address}. Under en anden adresse er appen tom.`,
    cases: 'Sager',
    caseCount: (cases: number, unreadable: number) =>
      unreadable === 0
        ? String(cases)
        : `${String(cases)}, og ${String(unreadable)} der ikke kan læses`,
    usage: 'Fylder',
    copy: 'Reservekopi på enheden',
    backup: 'Sikkerhedskopi som fil',
    noBackup: 'Ingen endnu.',
    lastBackup: (moment: string, age: string) => `Taget ${moment} (${age}).`,
    persistence: 'Browserens løfte',
    offline: 'Uden net',
  },
  copy: {
    unknown: 'Undersøges.',
    absent: 'Denne browser kan ikke have en. Tag sikkerhedskopi som fil jævnligt.',
    waiting: 'Er ved at blive ført à jour.',
    none: 'Klar. Føres à jour, hver gang noget gemmes.',
    last: (moment: string) => `Har alt med til og med ${moment}.`,
  },
  persistence: {
    granted: 'Browseren beholder data, til du selv sletter dem.',
    refused:
      'Ikke givet. Browseren kan rydde op, hvis disken bliver fuld, eller siden ikke bruges. Tag sikkerhedskopi jævnligt.',
    unknown: 'Browseren siger ikke, om den beholder data. Tag sikkerhedskopi jævnligt.',
  },
  ask: 'Bed browseren om at beholde data',
  usage: (used: string, quota: string) => `${used} af de ${quota}, browseren tillader.`,
  usageUnknown: 'Det siger browseren ikke.',
  offline: {
    ready: 'Klar: hele appen ligger på denne enhed.',
    preparing: 'Appen gøres klar. Det tager et øjeblik.',
    unavailable: 'Browseren kan ikke holde appen klar. Sagerne ligger her alligevel.',
  },

  binTitle: 'Papirkurv',
  binEmpty: 'Papirkurven er tom.',
  binText: 'Slettede sager, og udgaver der blev erstattet. De bliver her i mindst 30 dage.',
  deletedAt: (moment: string) => `Slettet ${moment}`,
  replacedAt: (moment: string) => `Erstattet ${moment}`,
  bringBack: 'Hent tilbage',
  removeForGood: 'Slet for altid',
  removeTitle: (title: string) => `Slet ${title} for altid`,
  removeDeleted:
    'Sagen, alle dens udgaver i papirkurven og alle dens tidligere udgaver forsvinder fra denne browser. Det kan ikke fortrydes.',
  removeReplaced:
    'Denne udgave forsvinder fra papirkurven. Sagen selv bliver liggende. Det kan ikke fortrydes.',
  untitled: 'Sag uden titel',

  versionsTitle: 'Tidligere udgaver',
  versionsText:
    'Op til 20 af hver sag: fra den blev åbnet, før store ændringer, og hvert tiende minut.',
  versionsEmpty: 'Der er ingen tidligere udgaver endnu.',
  versionsCount: (count: number) => (count === 1 ? '1 udgave' : `${String(count)} udgaver`),
  showVersions: 'Vis udgaver',

  asideTitle: 'Lagt til side',
  asideText: 'Beskadigede data, der ikke er det, der blev gemt. Sagerne selv er hentet frem igen.',
  asideAt: (moment: string) => `Lagt til side ${moment}`,
  drop: 'Slet',
  fileNames: {
    aside: (number: number) => `gevinstkort-lagt-til-side-${String(number)}.json`,
    everything: (day: string) => `gevinstkort-alt-${day}.json`,
  },

  everythingTitle: 'Gem alt som fil',
  everythingText:
    'Alt, hvad databasen indeholder, som det ligger: også det, appen ikke kan læse, papirkurven og tidligere udgaver. Filen er til den, der skal lede efter noget. Til at hente sager ind igen skal du bruge sikkerhedskopien.',
  everything: 'Gem alt som fil',

  eraseTitle: 'Slet alt',
  eraseText:
    'Fjerner alle sager, rammer, portefølje, kopier og appen selv fra denne browser. Filer, du har gemt, bliver liggende.',
  erase: 'Slet alt',
  eraseDialog: 'Slet alt fra denne browser',
  eraseWhat: (cases: number) =>
    cases === 1
      ? '1 sag, rammerne, porteføljen, papirkurven, tidligere udgaver og reservekopien på enheden forsvinder. Åbne faner med appen lukkes ned. Det kan ikke fortrydes.'
      : `${String(cases)} sager, rammerne, porteføljen, papirkurven, tidligere udgaver og reservekopien på enheden forsvinder. Åbne faner med appen lukkes ned. Det kan ikke fortrydes.`,
  eraseHistory:
    'Browserens historik kan stadig vise sagernes navne, og i dens egne filer kan der ligge rester, til den rydder op. På en delt computer: slet også browserdata i browserens indstillinger.',
  eraseWord: 'SLET',
  eraseField: (word: string) => `Skriv ${word} for at slette`,
  eraseBackup: 'Tag sikkerhedskopi først',
};
