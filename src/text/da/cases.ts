/** Sager: the list of cases, and what can be done to a whole case. */
export const cases = {
  title: 'Sager',
  count: (count: number) => (count === 1 ? '1 sag' : `${String(count)} sager`),
  create: 'Ny sag',
  openFile: 'Hent fra fil',
  openExample: 'Åbn eksempel',
  search: 'Søg i sager',
  searchHint: 'Titel, center, kerneopgave, mærke eller journalnummer',
  noneFound: (text: string) => `Ingen sager passer med »${text}«.`,
  loading: 'Henter sager …',

  emptyTitle: 'Her samles dine business cases.',
  emptyText:
    'En let sag tager ti minutter: hvad koster det, hvad kommer der igen, og hvem ejer gevinsten. Alt ligger på denne enhed og virker uden net.',

  columns: {
    title: 'Titel',
    centre: 'Center',
    phase: 'Fase',
    netPresentValue: 'NNV, kr.',
    payback: 'Tilbage, år',
    changed: 'Ændret',
    actions: 'Handlinger',
  },
  caption: 'Alle sager på denne enhed',
  noFigure: '–',
  noFigureSpoken: 'ikke regnet ud endnu',
  never: 'aldrig',
  immediately: 'straks',

  copy: (title: string) => `Kopiér ${title}`,
  saveAsFile: (title: string) => `Gem ${title} som fil`,
  remove: (title: string) => `Slet ${title}`,
  copyTitle: (title: string) => `${title} (kopi)`,
  deleted: (title: string) => `»${title}« er slettet.`,

  examples: {
    skaermbesoeg: {
      title: 'Skærmbesøg i hjemmeplejen',
      text: 'En mindre kommunal sag med ejere, målinger og frigjort tid.',
    },
    'digitalt-tilsyn': {
      title: 'Digitalt tilsyn',
      text: 'Sparet tid pr. besøg, hvoraf en femtedel høstes som budget.',
    },
    prosjektveiviseren: {
      title: 'Prosjektveiviseren',
      text: 'Det officielle norske regneeksempel, år for år.',
    },
  },
  examplesTitle: 'Åbn et eksempel',
  examplesText:
    'To af eksemplerne er regnet ud fra offentliggjorte tal, det første er lavet til formålet. Kilden står i sagen. Du får din egen kopi.',
  exampleNotReached: 'Eksemplet kunne ikke hentes. Prøv igen, når appen er klar til brug uden net.',

  takingIn: {
    title: 'Filerne læses',
    progress: (nth: number, of: number) => `Fil ${String(nth)} af ${String(of)}`,
    stop: 'Stop',
  },
  takenIn: {
    title: (added: number) =>
      added === 0
        ? 'Ingen nye sager'
        : added === 1
          ? '1 ny sag er hentet'
          : `${String(added)} nye sager er hentet`,
    unchanged: (count: number) =>
      count === 1
        ? '1 sag var her i forvejen, magen til.'
        : `${String(count)} sager var her i forvejen, magen til.`,
    left: (count: number) =>
      count === 1 ? '1 fil blev ikke læst.' : `${String(count)} filer blev ikke læst.`,
    differing: (count: number) =>
      count === 1
        ? '1 sag er her i forvejen med et andet indhold. Den er ikke ændret. Hvad skal der ske med den?'
        : `${String(count)} sager er her i forvejen med et andet indhold. De er ikke ændret. Hvad skal der ske med dem?`,
    replace: (count: number) => (count === 1 ? 'Erstat den, der er her' : 'Erstat dem, der er her'),
    leaveOut: 'Lad dem være',
    refused: (name: string) => `${name} kan ikke åbnes`,
  },
  fileRefusedTitle: 'Filen kan ikke åbnes',
  fileRefusedNote: 'Intet på denne enhed er ændret.',
  sameCaseTitle: 'Sagen findes allerede på denne enhed',
  sameCaseText: (title: string) =>
    `»${title}« er her i forvejen med et andet indhold. Hvad skal der ske med den, du henter?`,
  hereChanged: (date: string) => `Den på denne enhed er senest ændret ${date}.`,
  fileChanged: (date: string) => `Den i filen er senest ændret ${date}.`,
  replace: 'Erstat den, der er her',
  keepBoth: 'Behold begge',
  noParameters:
    'En ny sag begynder med et sæt forudsætninger, og Rammer kan ikke læses fra denne enhed.',
  notSaved:
    'Sagen kunne ikke gemmes på denne enhed. Intet andet er ændret. Se efter, om der er plads på disken, og prøv igen.',

  unreadableTitle: 'Kan ikke åbnes',
  unreadableText:
    'De ligger uændret på disken. Gem dem som fil, før du gør andet, så intet går tabt.',
  untitled: 'Uden titel',

  /** The lines a new case begins with. */
  newLines: { investment: 'Investering', runningCost: 'Løbende udgift', benefit: '' },
};
