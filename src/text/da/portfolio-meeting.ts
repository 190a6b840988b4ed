/** The portfolio as it goes to a meeting: on paper, as a presentation and on the wall. */
export const portfolioMeeting = {
  title: 'Porteføljen til mødet',
  fileKind: 'portefoelje',
  text: 'Vælg, hvad der skal med. Det står her, som det bliver trykt. Vælg »Gem som PDF« i browserens udskrift for at få det som fil.',
  which: 'Sager, der skal med',
  sets: {
    valgte: (count: number) => `Det, der er valgt (${String(count)})`,
    dagsorden: (count: number) => `Det, der venter på beslutning (${String(count)})`,
    alle: (count: number) => `Alle sager (${String(count)})`,
    scenario: (name: string, count: number) => `Scenariet ${name} (${String(count)})`,
  },
  setNames: {
    valgte: 'det, der er valgt',
    dagsorden: 'det, der venter på beslutning',
    alle: 'alle sager',
    scenario: (name: string) => `scenariet »${name}«`,
  },
  forum: 'Forum',
  date: 'Mødedato',
  paper: 'Papir',
  papers: { a4: 'A4 stående', 'a4-wide': 'A4 liggende', slide: '16:9' },
  print: 'Udskriv eller gem som PDF',
  deck: 'Gem som PowerPoint',
  show: 'Vis på skærmen',
  deckHint:
    'De tre er ens: overblik, sagerne på én linje hver, økonomi og ramme, valget forklaret, fælles gevinstdiagram, én side pr. sag og beslutningerne.',
  preparing: (done: number, all: number) => `Tegner ${String(done)} af ${String(all)} sager …`,
  making: 'Præsentationen bliver lavet …',
  stopped: (done: number, all: number) =>
    `Afbrudt: ${String(done)} af ${String(all)} sager er tegnet. Resten har ingen side.`,
  goOn: 'Tegn resten',
  noCases: 'Der er ingen sager at tage med. Vælg andre sager ovenfor.',
  unreadable: (titles: string) => `Kan ikke læses fra enheden og har ingen side: ${titles}.`,
  withoutForum: 'uden forum',

  cover: {
    title: (forum: string) => (forum === '' ? 'Portefølje' : `Portefølje til ${forum}`),
    says: 'Mødet, sagerne og tallene i overblik',
    date: 'Mødedato',
    notSaid: 'ikke angivet',
    cases: 'Sager',
    oneCase: '1 sag',
    someCases: (count: string) => `${count} sager`,
    casesOf: (count: string, set: string) => `${count}: ${set}`,
    prices: 'Priser og rente',
    organisation: 'Kommune',
  },

  totals: {
    title: 'Økonomien i alt',
    says: 'Hvad sagerne kommer til tilsammen',
    figure: 'I alt',
    value: 'Værdi',
    standsOn: 'Bygger på',
    investment: 'Investering',
    netPresentValue: 'Nettonutidsværdi (NNV)',
    annualNetBenefit: 'Årlig nettogevinst',
    fullEffect: (year: number) => `fuld effekt i dem alle fra ${String(year)}`,
    capacity: 'Frigjort tid',
    capacityApart: 'regnes ikke med i kroner',
    shared: 'Talt én gang',
    sharedAway: (amount: string) =>
      `${amount} NNV i sagerne tælles ikke med, fordi de deler gevinster`,
    nothingShared: 'ingen af sagerne deler gevinster',
    without: 'Ikke i summerne',
    withoutWorth: (titles: string) => `kan ikke regnes i de priser: ${titles}`,
    withoutAnnual: (titles: string) => `uden årlig nettogevinst: ${titles}`,
  },

  frame: {
    title: 'Rammen år for år',
    inUnit: (unit: string, priceLevel: string) => `${unit}, ${priceLevel}`,
    says: 'Rammen og det, sagerne tager af den, år for år',
    year: 'År',
    limit: 'Ramme',
    used: 'Bruges',
    left: 'Tilbage',
    total: 'I alt',
    noLimit: 'ingen grænse',
    pays: {
      investment: 'Rammen betaler investeringen.',
      costs: 'Rammen betaler alle udgifter.',
      net: 'Rammen betaler udgifterne fratrukket budgetgevinsterne.',
    },
    otherPrices: (frame: number, shown: number) =>
      `Rammen er skrevet i ${String(frame)} p/l, og sagerne er vist i ${String(shown)} p/l. De holdes først op mod hinanden, når priserne er de samme.`,
    over: (amount: string) => `${amount} for meget`,
    chart: (unit: string) => `Sagerne og rammen år for år i ${unit}`,
  },

  lines: {
    title: 'Sagerne på én linje',
    says: 'Sagerne, en linje hver',
    inUnit: (unit: string, priceLevel: string) =>
      `Beløb i ${unit}, ${priceLevel}. Score og penge lægges ikke sammen.`,
    columns: {
      title: 'Sag',
      centre: 'Center',
      phase: 'Fase',
      investment: 'Investering',
      annualNetBenefit: 'Årlig gevinst',
      netPresentValue: 'NNV',
      payback: 'Tilbage, år',
      score: 'Score',
      readiness: 'Parat',
    },
  },

  asked: {
    title: 'Beslutninger, der ønskes',
    says: 'Hvad hver sag beder om',
    case: 'Sag',
    wording: 'Beslutning, der ønskes',
    meeting: 'Forum og dato',
    notWritten: 'ikke skrevet',
  },

  choice: {
    title: 'Valget forklaret',
    says: 'Hvad valget bygger på',
    what: 'Del af valget',
    how: 'Sådan er det',
    chosen: 'Valgt',
    chosenOf: (chosen: string, all: string) => `${chosen} af ${all} sager`,
    objective: 'Det, der er lagt vægt på',
    objectives: {
      netPresentValue: 'størst samlet nettonutidsværdi',
      annualNetBenefit: 'størst årlig nettogevinst',
      score: 'højest samlet score efter principperne',
    },
    mix: (npv: string, annual: string, score: string) =>
      `en blanding: nettonutidsværdi ${npv}, årlig nettogevinst ${annual} og score ${score}`,
    madeBy: 'Fundet af',
    makers: { solver: 'beregning', hand: 'valgt i hånden' },
    mustDo: 'Skal med',
    leftOut: 'Holdt ude',
    moved: 'Flyttet i tid',
    movedBy: (title: string, years: number) =>
      years > 0 ? `${title} ${String(years)} år senere` : `${title} ${String(-years)} år tidligere`,
    minima: 'Mindstekrav',
    minimumCases: (of: string, count: number) =>
      count === 1 ? `mindst 1 sag fra ${of}` : `mindst ${String(count)} sager fra ${of}`,
    minimumAmount: (of: string, amount: string) => `mindst ${amount} til ${of}`,
    principle: (name: string, step: number) => `sager med mindst ${String(step)} i ${name}`,
    bound: 'Bundet sammen',
    requires: (one: string, other: string) => `${one} forudsætter ${other}`,
    excludes: (one: string, other: string) => `${one} udelukker ${other}`,
    note: 'Note',
    notChosen: 'Ikke valgt',
    notChosenSays: 'Sager, der ikke er valgt',
  },

  map: {
    title: 'Fælles gevinstdiagram',
    part: (number: number, count: number) =>
      count === 1
        ? 'Fælles gevinstdiagram'
        : `Fælles gevinstdiagram, ${String(number)} af ${String(count)}`,
    folded: 'Hver sag står som ét led.',
    empty: 'Ingen af sagerne har et gevinstdiagram endnu.',
  },
  card: (title: string) => `Gevinstkort: ${title}`,

  decisions: {
    title: (forum: string, date: string) => `Besluttet: ${forum} ${date}`,
    says: 'Hvad der blev besluttet om hver sag',
    case: 'Sag',
    decision: 'Beslutning',
    version: 'Version',
    none: 'ingen forseglet version',
    reason: (reason: string) => `Begrundelse: ${reason}`,
    earlier: (count: number) =>
      count === 1
        ? '1 tidligere beslutning om sagerne står i beslutningsloggen.'
        : `${String(count)} tidligere beslutninger om sagerne står i beslutningsloggen.`,
  },

  notes: {
    ownRates: 'hver sags egen rente',
    commonRate: (rate: string) => `fælles rente ${rate}`,
    priceLevel: (year: number) => `${String(year)} p/l`,
    assumptions: (comparison: string) =>
      `Forudsætninger: alle sager i ${comparison}. Gevinster, som flere sager deler, tælles én gang. Frigjort tid regnes ikke med i kroner.`,
    cardPrices: 'Sagens eget kort: tallene er i sagens egne priser og efter sagens egen rente.',
  },
} as const;
