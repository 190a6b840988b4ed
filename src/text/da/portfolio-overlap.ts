/** Overlap: what counts twice between cases, and what is to be done about it. */
export const portfolioOverlap = {
  head: 'Dobbelttælling',
  none: 'Intet tælles dobbelt: ingen fælles gevinst er fordelt med mere end 100 %, og intet grundlag er overtrukket.',
  conflictCount: (count: number) => (count === 1 ? '1 konflikt' : `${String(count)} konflikter`),
  conflict: (name: string, sum: string, cases: string) =>
    `${name} er fordelt med ${sum}: ${cases}. Den tælles forholdsmæssigt, til andelene er 100 % eller mindre.`,
  overdrawn: (name: string, years: string, cases: string) =>
    `${name} er overtrukket i ${years}: ${cases}.`,
  withoutTitle: 'Uden titel',
  withoutName: 'Uden navn',
  withoutFigures: (count: number, priceYear: string) =>
    count === 1
      ? `1 sag kan ikke regnes om til priser fra ${priceYear}. Dens gevinster er ikke med her.`
      : `${String(count)} sager kan ikke regnes om til priser fra ${priceYear}. Deres gevinster er ikke med her.`,
  fromYearToYear: (from: string, to: string) => `${from}–${to}`,
  readOnly:
    'Porteføljen er åben i en anden fane, eller intet kan gemmes. Her kan den læses, men ikke ændres.',

  shared: 'Fælles gevinster',
  sharedRemark: (priceYear: string) => `nutidsværdi, p/l ${priceYear}`,
  sharedLead:
    'En gevinst, som flere sager bygger på, er én gevinst. Hver sag tæller sin andel, så summen er den samme med og uden hver sag.',
  noShared:
    'Ingen gevinster er slået sammen. Begynd med dem, der ligner hinanden, eller vælg selv.',
  join: 'Slå gevinster sammen',
  name: 'Navn på den fælles gevinst',
  claims: (name: string) => `Andele af ${name}`,
  columns: {
    case: 'Sag',
    benefit: 'Gevinst i sagen',
    whole: 'Hele gevinsten',
    share: 'Andel',
    counted: 'Tælles med',
    actions: 'Handlinger',
  },
  shareOf: (title: string) => `Andel, ${title}`,
  sum: 'I alt',
  sumFits: (left: string) => `${left} er ikke fordelt og tælles ikke med`,
  sumIsAll: 'hele gevinsten er fordelt',
  sumIsMore: 'mere end hele gevinsten: tælles forholdsmæssigt',
  hoursAYear: (hours: string) => `op til ${hours} om året`,
  both: (kroner: string, hours: string) => `${kroner} og ${hours}`,
  nothing: '–',
  faults: {
    caseGone: 'Sagen er ikke på denne enhed og tæller ikke med',
    benefitGone: 'Gevinsten er ikke i sagen længere og tæller ikke med',
    noFigures: 'Sagen kan ikke regnes om til disse priser og tæller ikke med',
  },
  takeOut: 'Tag ud',
  takeOutOf: (title: string) => `Tag ${title} ud`,
  addBenefit: 'Tilføj gevinst',
  splitEqually: 'Del lige',
  unjoin: 'Ophæv',
  unjoinOf: (name: string) => `Ophæv ${name}`,
  splitEquallyOf: (name: string) => `Del ${name} lige`,
  addBenefitTo: (name: string) => `Tilføj gevinst til ${name}`,

  dialog: {
    join: 'Slå gevinster sammen',
    add: (name: string) => `Tilføj til ${name}`,
    lead: 'Vælg de gevinster, der er den samme, én i hver sag. De deles lige mellem sagerne, og du kan ændre andelene bagefter.',
    addLead: 'Den nye sag får andelen 0 %, til du ændrer den.',
    search: 'Søg gevinster',
    searchHint: 'Gevinst eller sag',
    found: 'Gevinster',
    chosen: (count: number) => `${String(count)} valgt`,
    none: 'Ingen gevinster passer til det, du søger efter.',
    tooMany: (left: string) => `${left} flere passer. Søg mere præcist.`,
    sameCase: 'To af dem er i samme sag. Vælg én i hver sag.',
    full: 'Der er 1.000 fælles gevinster, og der kan ikke være flere.',
    confirm: 'Slå sammen',
    confirmAdd: 'Tilføj',
  },

  pools: 'Grundlag',
  poolsRemark: (priceYear: string) => `trukket om året mod det, der er; p/l ${priceYear}`,
  poolsLead:
    'Et grundlag er en budgetpost eller en pulje timer, som gevinster tages fra. Sager kan ikke tilsammen tage mere, end der er.',
  noPools: 'Der er ingen grundlag i Rammer, så her er intet at holde gevinsterne op mod.',
  noDraws: 'Ingen gevinster trækker på noget grundlag. Vælg grundlag på gevinsten i sagen.',
  toPools: 'Gå til Rammer',
  which: 'Sager',
  all: (count: string) => `Alle sager (${count})`,
  chosen: (count: string) => `Valgte sager (${count})`,
  noneChosen: 'Ingen sager er valgt endnu, så intet trækker på grundlag. Vælg dem i fanen Valg.',
  poolColumns: {
    name: 'Grundlag',
    capacity: 'Er om året',
    most: 'Mest trukket',
    benefits: 'Gevinster',
    state: 'Stand',
  },
  mostIn: (amount: string, year: string) => `${amount} i ${year}`,
  within: 'inden for',
  over: (years: string) => `overtrukket i ${years}`,
  notKnown: 'ikke oplyst',
  cannotSay: 'kan ikke vurderes',
  nothingDrawn: 'intet',
  yearsOf: (name: string) => `${name}, år for år`,
  showYears: (name: string) => `År for år: ${name}`,
  unit: { kroner: 'kr.', hours: 'timer' },
  tableRemark: (unit: string) => `i ${unit}`,
  rowBenefit: (benefit: string, title: string) => `${benefit} – ${title}`,
  drawn: 'Trukket i alt',
  capacity: 'Er',
  excess: 'For meget',
  barOf: (drawn: string, capacity: string) => `${drawn} af ${capacity}`,
  barOver: (excess: string) => `${excess} for meget`,
  otherUnit: (names: string, unit: string) =>
    `Giver intet i ${unit} og trækker derfor ikke: ${names}.`,
  unknownPools: (count: number) =>
    count === 1
      ? '1 gevinst trækker på et grundlag, der ikke er i Rammer, og er ikke med.'
      : `${String(count)} gevinster trækker på grundlag, der ikke er i Rammer, og er ikke med.`,
  hoursNote: 'Af timer trækker al frigjort tid, også den, der høstes som kroner.',

  alike: 'Ligner de hinanden?',
  seeking: 'Leder efter gevinster, der ligner hinanden …',
  alikeRemark: (count: number) => (count === 1 ? '1 forslag' : `${String(count)} forslag`),
  alikeLead:
    'Gevinster i forskellige sager, der måske er den samme. Du afgør det: ligner er ikke det samme som er.',
  noAlike: 'Ingen gevinster ligner hinanden på tværs af sager.',
  suggestion: (name: string) => `Forslag: ${name}`,
  inCase: (title: string) => `i ${title}`,
  sameName: 'samme navn',
  sameWords: (words: string, of: number) => `fælles ord: ${words} (af ${String(of)})`,
  sameClass: 'samme slags',
  otherClass: 'ikke samme slags',
  samePool: 'samme grundlag',
  sameCoreTask: 'samme kerneopgave',
  joinThese: 'Slå sammen',
  joinTheseOf: (name: string) => `Slå sammen: ${name}`,
  notSame: 'Ikke den samme',
  notSameOf: (name: string) => `Ikke den samme: ${name}`,
  alreadyShared: (name: string) => `lægges til ${name}`,
  apart: (count: number) =>
    count === 1
      ? '1 par er sagt ikke at være det samme'
      : `${String(count)} par er sagt ikke at være det samme`,
  pair: (one: string, other: string) => `${one} og ${other}`,
  askAgain: 'Spørg igen',
  askAgainOf: (pair: string) => `Spørg igen: ${pair}`,
} as const;
