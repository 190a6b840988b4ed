import type {
  MapColumn,
  MapPreset,
  NodeFact,
  NodeKind,
} from '../../domain/business-case/case-map.ts';
import type { MapFindingKind } from '../../domain/benefit-map/map-findings.ts';

/** Names of columns, and what one thing in a column is called in a sentence. */
const columns: Readonly<Record<MapPreset, Readonly<Record<MapColumn, string>>>> = {
  rebild: {
    deliverable: 'Leverance',
    enabling: 'Forandring',
    practice: 'Forandring',
    benefit: 'Gevinst',
    aim: 'Kerneopgave og effektiviseringsmål',
  },
  staten2018: {
    deliverable: 'Leverance',
    enabling: 'Kompetence',
    practice: 'Adfærd',
    benefit: 'Gevinst',
    aim: 'Formål',
  },
  kl: {
    deliverable: 'Løsning',
    enabling: 'Forandring',
    practice: 'Forandring',
    benefit: 'Gevinst',
    aim: 'Formål',
  },
  bdn: {
    deliverable: 'It-løsning',
    enabling: 'Det, der gør det muligt',
    practice: 'Forandring i arbejdet',
    benefit: 'Gevinst',
    aim: 'Mål',
  },
};

const kinds: Readonly<Record<NodeKind, string>> = {
  deliverable: 'Leverance',
  change: 'Forandring',
  benefit: 'Gevinst',
  avoidedCost: 'Undgået udgift',
  coreTask: 'Kerneopgave',
  goal: 'Mål',
};

const findings: Readonly<Record<Exclude<MapFindingKind, 'more-than-all'>, string>> = {
  'straight-to-aim':
    'Leverancen fører lige til målet. Sæt den forandring og den gevinst ind, der ligger imellem.',
  'no-change-before': 'Ingen forandring fører til gevinsten. Hvem gør hvad anderledes?',
  'no-aim-after': 'Gevinsten fører ikke til nogen kerneopgave eller noget mål.',
  'no-owner': 'Ingen ejer.',
  'no-measure': 'Det er ikke sagt, hvad der måles.',
  'no-baseline': 'Ingen nulpunktsmåling.',
  'no-date': 'Ingen dato for næste måling.',
  'nothing-reaches': 'Intet på diagrammet fører hertil.',
  'no-drawback':
    'Diagrammet har ingen negative gevinster, og det er ikke sagt, at der ingen er. Hvem får det sværere?',
};

/** Gevinstdiagram: how deliverables become changes, benefits, and what core tasks and goals gain. */
export const map = {
  title: 'Gevinstdiagram',
  columns,
  kinds,
  stages: { enabling: 'Skal læres eller være på plads', practice: 'Gøres anderledes' },
  presets: {
    rebild: 'Rebild',
    staten2018: 'Staten (2018)',
    kl: 'KL, gevinsttræ',
    bdn: 'BDN',
  } satisfies Record<MapPreset, string>,
  facts: { value: 'Værdi', owner: 'Ejer', note: 'Note' } satisfies Record<NodeFact, string>,
  drawback: 'Negativ gevinst',
  untitled: (kind: string) => `${kind} uden navn`,

  findings: {
    ...findings,
    'more-than-all': (sum: string) =>
      `Andelene herfra er tilsammen ${sum}. De tæller forholdsmæssigt, til de er 100 % eller derunder.`,
  },

  sentences: {
    quoted: (title: string) => `»${title}«`,
    withShare: (title: string, share: string) => `${title} (${share})`,
    withValue: (title: string, value: string) => `${title} på ${value}`,
    aYear: (amount: string) => `${amount} om året`,
    hoursAYear: (hours: string) => `${hours} om året`,
    deliverable: (from: string, to: string) => `Leverancen ${from} fører til ${to}.`,
    change: (from: string, to: string) => `Forandringen ${from} fører til ${to}.`,
    benefit: (from: string, to: string) => `Gevinsten ${from} styrker ${to}.`,
    drawback: (from: string, to: string) => `Den negative gevinst ${from} belaster ${to}.`,
    benefitOn: (from: string, to: string) => `Gevinsten ${from} fører til ${to}.`,
    drawbackOn: (from: string, to: string) => `Den negative gevinst ${from} fører til ${to}.`,
    deliverableAlone: (title: string) => `Leverancen ${title} fører ikke til noget endnu.`,
    changeAlone: (title: string) => `Forandringen ${title} fører ikke til noget endnu.`,
    benefitAlone: (title: string) =>
      `Gevinsten ${title} fører ikke til nogen kerneopgave eller noget mål endnu.`,
    drawbackAlone: (title: string) =>
      `Den negative gevinst ${title} fører ikke til nogen kerneopgave eller noget mål endnu.`,
    aimAlone: (aim: string) => `Intet fører til ${aim} endnu.`,
    /** What comes of something, by the kind of it: one, or several. */
    nouns: {
      deliverable: { one: 'leverancen', several: 'leverancerne' },
      change: { one: 'forandringen', several: 'forandringerne' },
      benefit: { one: 'gevinsten', several: 'gevinsterne' },
      drawback: { one: 'den negative gevinst', several: 'de negative gevinster' },
      coreTask: { one: 'kerneopgaven', several: 'kerneopgaverne' },
      goal: { one: 'målet', several: 'målene' },
    },
    ofKind: (noun: string, titles: string) => `${noun} ${titles}`,
    empty: 'Diagrammet er tomt.',
  },

  attribution: {
    /** What the yearly values are of, by ledger. */
    ledgers: {
      cash: 'Penge i budgettet, kr. om året',
      capacityValue: 'Frigjort tid, kr. om året',
      capacityHours: 'Frigjort tid, timer om året',
      societal: 'For borgere og virksomheder, kr. om året',
    },
    unassigned: 'Ikke henført',
    total: 'Gevinsterne i alt',
  },

  commands: {
    'not-a-command': (text: string) =>
      `»${text}« kan ikke læses. Skriv for eksempel 3→7, 3,4→7 eller 3→7 60 %.`,
    'bad-share': (text: string) => `»${text}« er ikke en andel mellem 0 og 100 %.`,
    'no-such-number': (number: string) => `Intet på diagrammet har nummer ${number}.`,
  },

  refusals: {
    'not-there': 'Det findes ikke længere.',
    backward: 'En forbindelse går mod højre eller inden for en kolonne, og aldrig fra et mål.',
    'linked-already': 'De to er forbundet i forvejen.',
    full: 'Der kan ikke være flere forbindelser.',
    ring: (path: string) => `Det ville gå i ring: ${path}.`,
    arrow: ' → ',
  },
};
