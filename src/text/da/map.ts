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
  title: 'Led og forbindelser',
  columns,
  kinds,
  stages: { enabling: 'Kompetence', practice: 'Adfærd' },
  presets: {
    rebild: 'Rebild',
    staten2018: 'Staten (2018)',
    kl: 'KL, gevinsttræ',
    bdn: 'BDN',
  } satisfies Record<MapPreset, string>,
  facts: { value: 'Værdi', owner: 'Ejer', note: 'Note' } satisfies Record<NodeFact, string>,
  drawback: 'Negativ gevinst',
  case: 'Sag',
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
    case: (from: string, to: string) => `Sagen ${from} styrker ${to}.`,
    caseOn: (from: string, to: string) => `Sagen ${from} fører til ${to}.`,
    caseAlone: (title: string) =>
      `Sagen ${title} fører ikke til nogen kerneopgave eller noget mål endnu.`,
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
      case: { one: 'sagen', several: 'sagerne' },
      coreTask: { one: 'kerneopgaven', several: 'kerneopgaverne' },
      goal: { one: 'målet', several: 'målene' },
    },
    ofKind: (noun: string, titles: string) => `${noun} ${titles}`,
    empty: 'Diagrammet er tomt.',
    notShown: 'led, der ikke vises',
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

  page: {
    method: 'Metode',
    methodHint: 'Kolonnerne følger metoden. Led og forbindelser bliver, når den skiftes.',
    release: 'Lad rækkefølgen følge listerne igen',
    columnNames: 'Navne på kolonner',
    columnHint: 'Tom er metodens eget navn.',
    command: 'Forbind led med tal',
    commandHint: 'Skriv for eksempel 3→7, 3->7, 3,4→7 eller 3→7 60 %, og tryk Enter.',
    link: 'Forbind',
    linked: (count: number) =>
      count === 1 ? '1 forbindelse er tilføjet.' : `${String(count)} forbindelser er tilføjet.`,
    linkedNothing: 'De var forbundet i forvejen.',
    name: 'Navn',
    owner: 'Ejer',
    worth: 'Type og værdi',
    stage: 'Trin',
    leadsTo: 'Fører til',
    belonging: 'Alternativer',
    shareOf: (target: string) => `Andel til ${target}`,
    unlink: (target: string) => `Fjern forbindelsen til ${target}`,
    linkTo: (from: string) => `Forbind ${from} til`,
    chooseTarget: 'Vælg led …',
    addLink: (from: string) => `Tilføj forbindelse fra ${from}`,
    betweenLinksOf: (from: string) => `mellem forbindelserne fra ${from}`,
    copy: 'Kopiér tekst',
    number: (number: number) => `Nummer ${String(number)}`,
    ofOrganisation: 'Navnet står i Rammer',
    ofCase: 'Sagens egen kerneopgave, vælges på Grundlag',
    ofToday: 'En udgift i dag, der bortfalder; står under Alternativer',
    notPriced: 'ikke prissat',
    kindAndWorth: (kind: string, worth: string) => `${kind}, ${worth}`,
    kindAndOrigin: (kind: string, origin: string) => `${kind}: ${origin}`,
    numbered: (number: number, name: string) => `${String(number)} ${name}`,
    equally: 'Del lige',
    add: {
      deliverable: 'Tilføj leverance',
      enabling: 'Tilføj forandring',
      practice: 'Tilføj forandring',
      benefit: 'Tilføj gevinst',
      aim: 'Tilføj',
    } satisfies Record<MapColumn, string>,
    addAim: 'Kerneopgave eller mål',
    newCoreTask: 'Ny kerneopgave, kun i denne sag',
    newGoal: 'Nyt mål, kun i denne sag',
    empty: {
      deliverable: 'Det, projektet afleverer. En leverance giver ingen gevinst alene.',
      enabling: 'Det, der skal læres eller være på plads, før nogen kan arbejde på en ny måde.',
      practice: 'Det, nogen gør anderledes. Uden en forandring kommer der ingen gevinst.',
      benefit: 'Det, der kan måles, når forandringen er sket. Tag de negative med.',
      aim: 'Begynd her, og tænk baglæns: hvilken kerneopgave eller hvilket mål skal styrkes?',
    } satisfies Record<MapColumn, string>,
    deleted: (names: string) => `${names} er slettet med sine forbindelser.`,
    undo: 'Fortryd',
    findings: 'Fund på diagrammet',
    noFindings: 'Ingen fund. Kæden er hel fra leverance til mål.',
    count: (count: number) => (count === 1 ? '1 fund' : `${String(count)} fund`),
    attribution: 'Hvor gevinsterne når hen',
    attributionRemark: (year: number) => `Værdi i ${String(year)}, ved fuld effekt`,
    attributionTable: 'Hvor gevinsterne når hen, tabel',
    attributionEmpty: 'Ingen gevinster på diagrammet har en værdi endnu.',
    aim: 'Kerneopgave eller mål',
    sentences: 'Diagrammet som tekst',
    sentencesRemark: 'Til referat og oplæsning',
    nodes: (count: number, owned: number) =>
      `${String(count)} led, heraf ${String(owned)} med ejer`,
  },
};
