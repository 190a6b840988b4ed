/** The rail, the save status and the banners that are the same on every page. */
export const frame = {
  product: 'Gevinstkort',
  backupFileName: 'gevinstkort-sikkerhedskopi',
  places: 'Steder',
  tabKeys: 'Alt+PgDn: næste del, Alt+PgUp: forrige',
  skipToContent: 'Gå til indholdet',
  cases: 'Sager',
  portfolio: 'Portefølje',
  organisation: 'Rammer',
  device: 'Data på denne enhed',
  deviceShort: 'Data',

  saved: (time: string) => `Gemt på denne enhed ${time}`,
  savedBefore: 'Gemt på denne enhed',
  saving: 'Gemmer …',
  notSaved: 'Ikke gemt',
  reading: 'Læser med',
  cannotSave: 'Kan ikke gemme her',
  nothingOpen: 'Ingen sag er åben',
  offlineReady: 'Klar til brug uden net',
  offlinePreparing: 'Gøres klar til brug uden net …',
  offlineUnavailable: 'Kan ikke bruges uden net i denne browser',
  noBackup: 'Ingen sikkerhedskopi endnu',
  backupAge: (age: string) => `Sikkerhedskopi ${age}`,
  backupWarning: (age: string) =>
    `Den seneste sikkerhedskopi blev taget ${age}. Browseren er det eneste sted, dine sager ligger, indtil du tager en ny.`,
  noBackupWarning:
    'Der er ikke taget nogen sikkerhedskopi endnu. Browseren er det eneste sted, dine sager ligger.',
  makeBackup: 'Tag sikkerhedskopi',
  backupTooLarge: (size: string) =>
    `Der ligger mere på denne enhed, end en sikkerhedskopi kan rumme (${size}). Gem de største sager som filer, og slet dem her.`,
  backupFailed:
    'Sikkerhedskopien kunne ikke tages. Intet er ændret. Prøv igen, eller gem sagerne som filer én for én.',

  updateReady: 'En ny udgave af Gevinstkort ligger klar. Den tages i brug, når du siger til.',
  applyUpdate: 'Tag den nye udgave i brug',

  saveFailedTitle: 'Dine seneste ændringer er ikke gemt.',
  saveFailed: {
    unavailable:
      'Browseren giver ikke adgang til sit lager. Ændringerne findes kun i dette vindue: gem dem som fil, før du lukker det.',
    'blocked-by-another-tab':
      'En anden fane med en ældre udgave af Gevinstkort spærrer for lageret. Ændringerne findes kun i dette vindue: luk den anden fane, og prøv igen.',
    'from-a-newer-app':
      'Lageret er skrevet af en nyere udgave af Gevinstkort. Ændringerne findes kun i dette vindue: gem dem som fil først, og genindlæs så siden.',
    'disk-full':
      'Der er ikke plads på disken. Ændringerne findes kun i dette vindue: gem dem som fil, eller gør plads og prøv igen.',
    failed:
      'Browseren kunne ikke skrive til disken. Ændringerne findes kun i dette vindue: prøv igen, eller gem dem som fil, før du lukker det.',
    conflict:
      'Sagen er ændret et andet sted, siden du begyndte. Det, du har skrevet her, er ikke gemt oveni: gem det som en kopi.',
  },
  fileRefused:
    'Filen kunne ikke gemmes dér. Alt ligger stadig her på enheden; prøv et andet sted eller et andet navn.',
  caseTooLarge: (size: string) =>
    `Sagen fylder mere end ${size} som fil, og så stor en fil kan ikke åbnes her igen. Den er ikke gemt som fil: forkort de længste tekster, eller gem den alligevel.`,
  saveAnyway: 'Gem alligevel',
  saveAsFile: 'Gem som fil',
  saveAsCopy: 'Gem som kopi',

  openElsewhere:
    'Sagen er åben i en anden fane. Her følger du med i det, der gemmes; kun én fane skriver ad gangen.',
  organisationOpenElsewhere:
    'Rammerne er åbne i en anden fane. Her følger du med i det, der gemmes; kun én fane skriver ad gangen.',
  organisationUnreadable:
    'Rammerne kan ikke læses fra denne enhed. De ligger uændret på disken. Prøv at genindlæse siden; hjælper det ikke, så hent en sikkerhedskopi eller »Hent alt« under Data på denne enhed.',
  takeOver: 'Redigér her i stedet',

  pageFailed: 'Siden kunne ikke vises.',
  pageFailedAdvice:
    'Dine sager ligger uændret på disken. Genindlæs siden; bliver fejlen ved, så gem sagen som fil og skriv til os.',
  reload: 'Genindlæs siden',
  notFound: 'Den adresse er der ikke noget på.',
  noSuchCase: 'Der er ingen sag på den adresse',
  caseUnreadable: 'Sagen kan ikke åbnes',
  caseKeptAsItIs:
    'Den ligger uændret på denne enhed, og intet bliver skrevet over den. Gem den som fil under Sager. Har du en sikkerhedskopi, kan den hentes ind under Data på denne enhed.',
  toCases: 'Gå til sager',

  unreadable: {
    'not-found':
      'Sagen findes ikke på denne enhed. Er den slettet, ligger den i papirkurven under Data på denne enhed.',
    unavailable:
      'Browseren giver ikke adgang til sit lager. Det sker i privat browsing, eller når lagring er slået fra. Sager kan ikke gemmes her.',
    'blocked-by-another-tab':
      'En anden fane med en ældre udgave af Gevinstkort spærrer for lageret. Intet er ændret. Luk den anden fane, og prøv igen.',
    'from-a-newer-app':
      'Det er skrevet af en nyere udgave af Gevinstkort end denne. Genindlæs siden for at få den nye udgave.',
    'disk-full': 'Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.',
    failed:
      'Browserens lager svarede med en fejl. Intet er ændret. Prøv igen, eller genindlæs siden.',
  },
};
