import type { ChangeCause } from '../../domain/versions/change-cause.ts';

/** A cause, and what belongs to it. */
interface CauseWords {
  readonly name: string;
  readonly what: string;
}

const causes: Readonly<Record<ChangeCause, CauseWords>> = {
  amounts: { name: 'Beløb', what: 'beløb, timepriser, realisering, risikopulje, restværdi' },
  volumes: { name: 'Antal', what: 'hvor tit tid spares' },
  timing: { name: 'Tidspunkt', what: 'måneder, indfasning, periode' },
  rate: { name: 'Rente', what: 'rente og diskontering' },
  priceLevel: { name: 'Prisniveau', what: 'prisår og prisudvikling' },
  lines: { name: 'Linjer', what: 'kommet til eller faldet fra' },
};

/** What lies between two versions of a case. Names of versions come without quotation marks. */
export const versionChanges = {
  title: 'Sammenlign to versioner',
  none: 'Gem en version først. Så kan den sammenlignes med sagen, som den er nu.',
  from: 'Fra',
  to: 'Til',
  present: 'Sagen, som den er nu',
  altered:
    'En af versionerne er ændret uden om appen. Sammenligningen viser det, der står i den nu.',
  same: 'De to er ens.',

  npv: {
    title: 'Hvad har flyttet nettonutidsværdien?',
    inUnit: (unit: string) => `NNV i ${unit}`,
    causes,
    before: 'NNV før',
    after: 'NNV efter',
    keys: { up: 'NNV bliver højere', down: 'NNV bliver lavere', whole: 'NNV' },
    table: 'Hvad har flyttet nettonutidsværdien, tabel',
    columns: { cause: 'Årsag', amount: 'Ændring, kr.', after: 'NNV derefter, kr.' },
    moved: (from: string, to: string, difference: string) =>
      `NNV går fra ${from} til ${to}, en forskel på ${difference}`,
    unmoved: (value: string) => `NNV er ${value} i begge. Intet har flyttet den.`,
    part: (cause: string, amount: string) => `${cause} ${amount}`,
    order:
      'Årsagerne er lagt på én ad gangen i den viste rækkefølge, så de tilsammen er hele forskellen.',
    undefinedIn: (version: string, reason: string) =>
      `NNV kan ikke regnes ud i ${version}: ${reason}`,
    undefinedBetween: (cause: string, reason: string) =>
      `Forskellen kan ikke deles op. Når ændringen »${cause}« lægges på, gælder: ${reason}`,
    noPrice: (line: string, year: number) =>
      `»${line}« kan ikke føres til prisniveauet, for prisudviklingen for ${String(year)} mangler.`,
    aLine: 'en linje',
  },

  fields: {
    title: 'Ændrede felter',
    table: 'Ændrede felter, tabel',
    count: (count: number) => (count === 1 ? '1 ændring' : `${String(count)} ændringer`),
    columns: { place: 'Felt', before: 'Før', after: 'Efter' },
    added: 'kommet til',
    dropped: 'faldet fra',
    reordered: 'i en anden rækkefølge',
    nothing: '–',
    blank: 'tom',
    yes: 'ja',
    no: 'nej',
    linked: (from: string, to: string) => `${from} → ${to}`,
    of: (entry: string, name: string) => `${entry} »${name}«`,
    numbered: (entry: string, number: string) => `${entry} ${number}`,
    percent: '%',
  },

  kinds: {
    level: 'ét beløb',
    byYear: 'et beløb for hvert år',
    hours: 'timer',
    time: 'tid',
    unpriced: 'ikke prissat',
    oneOff: 'engangsudgift',
    recurring: 'løbende udgift',
    amounts: 'beløb',
    shares: 'andele',
    parameter: 'fra forudsætningerne',
    own: 'egen',
  },
  forms: { light: 'let sag', full: 'fuld sag' },
};
