/** Mødevisning: a case as slides on the wall. Nothing that is tried there is saved. */
export const meeting = {
  title: 'Mødevisning',
  page: (number: number, count: number) => `Side ${String(number)} af ${String(count)}`,
  labelled: (page: string, title: string) => `${page}: ${title}`,
  part: (title: string, number: number, count: number) =>
    count === 1 ? title : `${title}, ${String(number)} af ${String(count)}`,
  previous: 'Forrige',
  next: 'Næste',
  close: 'Luk',
  fullScreen: 'Fuld skærm',
  stacked: 'Alle sider under hinanden',
  turn: 'Vend skærmen på tværs for at vise én side ad gangen. Brede tabeller og figurer trækkes til siden.',
  keys: 'Piletaster, mellemrum og PgDn/PgUp skifter side. Esc lukker.',

  decision: 'Beslutning, der ønskes',
  card: 'Gevinstkort',
  economy: 'Økonomi',
  assumptions: 'Forudsætninger og risici',
  map: 'Gevinstdiagram',
  followUp: 'Opfølgning',

  recommended: (name: string) => `Det anbefales: ${name}`,
  alternatives: (count: number) =>
    count === 1
      ? 'Der er ét alternativ ud over scenarie 0.'
      : `Der er ${String(count)} alternativer ud over scenarie 0.`,

  tried: 'Prøv tallene',
  triedHint: 'Det, I prøver her, bliver ikke gemt.',
  benefits: 'Gevinsterne',
  costs: 'Udgifterne',
  rate: 'Rente i alle år',
  asPlanned: 'som i sagen',
  inCase: (value: string) => `i sagen ${value}`,
  reset: 'Tilbage til sagen',
  undefinedResult: 'Kan ikke regnes ud med de tal.',
  table: 'Netto og akkumuleret år for år',
  firstYears: (shown: number, all: number) =>
    `De første ${String(shown)} af ${String(all)} år. Resten står under Resultat.`,

  counted: 'Det regner sagen med',
  discounting: 'Rente og priser',
  horizon: 'Periode',
  parameters: 'Forudsætninger',
  parametersFrom: (name: string, date: string) => `${name}, gælder fra ${date}`,
  realisation: 'Realisering',
  fullRealisation: 'alle gevinster er regnet fuldt med',
  more: (count: number) => `og ${String(count)} til i sagen`,

  noMap:
    'Gevinstdiagrammet er tomt: sagen har ingen leverancer, forandringer, gevinster eller mål.',
  noFollowUp: 'Der er ingen gevinster at følge op på endnu.',
  columns: {
    next: 'Næste måling',
    who: 'Hvem måler',
    what: 'Hvad måles',
    benefit: 'Gevinst',
  },
  missing: 'mangler',
} as const;
