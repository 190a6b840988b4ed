/** Data på denne enhed: where everything lies, and how safe it is. */
export const device = {
  title: 'Data på denne enhed',
  lead: 'Alle sager og rammer ligger i denne browser på denne enhed. Intet sendes nogen steder hen.',

  backupTitle: 'Sikkerhedskopi',
  backupText:
    'Én fil med alle sager og rammer. Læg den et sted, I tager kopi af, for eksempel sagens mappe.',
  backupNever: 'Der er ikke taget nogen sikkerhedskopi på denne enhed.',
  backupLast: (moment: string, age: string) => `Seneste sikkerhedskopi: ${moment} (${age}).`,
  backupOld: 'Den er mere end en uge gammel.',
  makeBackup: 'Tag sikkerhedskopi',
  backupSaved: 'Sikkerhedskopien er gemt.',
  backupTooLarge: (size: string) =>
    `Der ligger mere på denne enhed, end en sikkerhedskopi kan rumme (${size}). Gem de største sager som filer, og slet dem her.`,
  backupFailed: 'Sikkerhedskopien kunne ikke tages. Intet er ændret.',
  restore: 'Hent sikkerhedskopi',
  restoreTitle: 'Hent sikkerhedskopi',
  restoreFrom: (moment: string) => `Kopien er taget ${moment}.`,
  restoreCases: (count: number) =>
    count === 1 ? 'Den indeholder 1 sag.' : `Den indeholder ${String(count)} sager.`,
  restoreOrganisation: 'Den indeholder også rammer.',
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
  restoreFailed: 'Sikkerhedskopien kunne ikke hentes. Intet er ændret.',
  refusedTitle: 'Filen kan ikke hentes',
  refusedNote: 'Intet på denne enhed er ændret.',

  storageTitle: 'Lager',
  persistence: {
    granted: 'Browseren har lovet at beholde data, til du selv sletter dem.',
    refused:
      'Browseren har ikke lovet at beholde data. Den kan rydde op, hvis disken bliver fuld. Tag sikkerhedskopi jævnligt.',
    unknown: 'Browseren siger ikke, om den beholder data. Tag sikkerhedskopi jævnligt.',
  },
  ask: 'Bed browseren om at beholde data',
  usage: (used: string, quota: string) => `Fylder ${used} af de ${quota}, browseren tillader.`,
  bytes: {
    kilobytes: (amount: string) => `${amount} kB`,
    megabytes: (amount: string) => `${amount} MB`,
    gigabytes: (amount: string) => `${amount} GB`,
  },
  offlineTitle: 'Uden net',
  offline: {
    ready: 'Klar til brug uden net: hele appen ligger på denne enhed.',
    preparing: 'Appen gøres klar til brug uden net. Det tager et øjeblik.',
    unavailable:
      'Denne browser kan ikke holde appen klar uden net. Sagerne ligger her alligevel, men siden skal hentes hver gang.',
  },

  binTitle: 'Slettede sager',
  binEmpty: 'Der er ingen slettede sager.',
  binText: 'De kan hentes tilbage, som de var.',
  deletedAt: (moment: string) => `Slettet ${moment}`,
  bringBack: (title: string) => `Hent ${title} tilbage`,
  untitled: 'Sag uden titel',
};
