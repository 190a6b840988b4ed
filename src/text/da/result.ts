import type { PlainFindingKind } from '../../domain/business-case/finding.ts';

/** Resultat: what a case comes to. Sentences are given their figures written out. */
export const result = {
  keyFigures: 'Nøgletal',
  untitledCost: 'Omkostning uden titel',
  untitledBenefit: 'Gevinst uden titel',
  untitledRisk: 'Risiko uden titel',
  mandatory:
    'Det er et skal-projekt: det følger af lov, og der kræves ikke, at det tjener sig hjem. Tallene viser, hvad det koster, og hvad der kommer igen.',

  empty: {
    title: 'Der er ikke noget at regne på endnu',
    text: 'Resultatet viser, hvad sagen koster, og hvad der kommer igen. Det regnes ud, så snart en omkostning eller en gevinst har et beløb i sagens år.',
    toCosts: 'Skriv omkostninger',
    toBenefits: 'Skriv gevinster',
  },
  undefined: {
    title: 'Resultatet kan ikke regnes ud',
    text: (line: string, year: number, priceYear: number) =>
      `»${line}« er skrevet i et andet års priser, og prisudviklingen for ${String(year)} står ikke i sagens forudsætninger. Uden den kan beløbet ikke føres til ${String(priceYear)} p/l, og så er ingen sum kendt.`,
    mend: 'Angiv prisudviklingen',
    mendLine: 'Gå til linjen',
  },

  inUnit: (unit: string, priceLevel: string) => `${unit}, ${priceLevel}`,
  total: 'I alt',
  year: 'År',

  cashFlow: {
    title: 'Pengestrøm pr. år',
    table: 'Pengestrøm pr. år, tabel',
    rows: {
      benefits: 'Budgetgevinster',
      recurringCosts: 'Løbende udgifter',
      oneOffCosts: 'Engangsudgifter',
      riskReserve: 'Risikopulje',
      residualValue: 'Restværdi',
      net: 'Netto',
      accumulated: 'Akkumuleret',
    },
    keys: {
      gain: 'Budgetgevinster',
      drawback: 'Gevinster under 0',
      cost: 'Udgifter',
      accumulated: 'Akkumuleret',
    },
    none: 'Der er hverken gevinster eller udgifter i kroner i perioden.',
    rounded: 'Hvert tal er afrundet for sig, så summer kan afvige med 1 på sidste ciffer.',
    allCash:
      'Budgetgevinster er her alle gevinster i kroner, også undgåede udgifter og merindtægter.',
    paidBackAfter: (years: string) => `Tilbagebetalt efter ${years}`,
    notPaidBack: (year: number) => `Ikke tilbagebetalt i ${String(year)}`,
    summary: (first: number, last: number, benefits: string, costs: string, rest: string) =>
      `Søjlediagram over ${String(first)}–${String(last)}: gevinster på ${benefits} og udgifter på ${costs} i alt. Kurven viser det akkumulerede, som ender på ${rest}`,
    lowest: (amount: string, year: number) => `Lavest er det ${amount} i ${String(year)}.`,
  },

  benefits: {
    title: 'Gevinster efter art',
    remark: (priceLevel: string) => `pr. år ved fuld effekt, ${priceLevel}`,
    table: 'Gevinster efter art, tabel',
    benefit: 'Art og gevinst',
    ledger: 'Regnskab',
    ledgers: { cash: 'Budget', capacity: 'Frigjort tid', societal: 'Samfund' },
    aYear: 'Pr. år ved fuld effekt',
    inPeriod: 'I perioden',
    realisation: 'Realisering',
    drawback: 'negativ',
    harvested: 'høstet',
    apart: 'Regnskaberne lægges aldrig sammen.',
    none: 'Der er ingen gevinster med et beløb endnu.',
    summary: (bars: string) => `Liggende søjler, pr. år ved fuld effekt: ${bars}`,
    bar: (name: string, amount: string) => `${name} ${amount}`,
    unpriced: 'Gevinster uden pris',
    unpricedNote: 'De måles og vejer med i beslutningen, men de står ikke i noget beløb.',
    benefitTitle: 'Gevinst',
    indicator: 'Måles på',
    baseline: 'Nulpunkt',
    target: 'Mål',
    noMeasure: 'ikke angivet',
    notMeasured: 'ikke målt',
    noTarget: 'ikke sat',
  },

  more: {
    title: 'Flere nøgletal',
    figure: 'Nøgletal',
    value: 'Værdi',
    wholeYears: 'Tilbagebetalingstid (hele år)',
    afterYear0: (year: number) => `regnet fra ${String(year)}`,
    presentValueOfBenefits: 'Nutidsværdi af gevinster',
    presentValueOfCosts: 'Nutidsværdi af omkostninger',
    includingCapacity: 'NNV inklusive frigjort tid',
    includingCapacityRemark: (capacity: string) =>
      `NNV plus ${capacity}, som er nutidsværdien af den frigjorte tid. Står ved siden af NNV, aldrig i stedet for.`,
    ratioRemark: 'alle omkostninger under brøkstregen',
    rates: 'Angiv renterne',
    annuity: (years: string) => `NNV fordelt på ${years} med samme beløb hvert år`,
    cash: 'kun budgetgevinster',
  },

  turning: {
    title: 'Hvad skal der til, før den vender?',
    remark: 'ét forhold ad gangen, resten uændret',
    positive:
      'Så meget kan ét forhold ændre sig, før nettonutidsværdien bliver 0. Hver linje for sig står under Usikkerhed.',
    negative:
      'Så meget skal ét forhold ændre sig, før nettonutidsværdien kommer op på 0. Hver linje for sig står under Usikkerhed.',
    benefit: (title: string) => `Gevinsten »${title}«`,
    drawback: (title: string) => `Den negative gevinst »${title}«`,
    cost: (title: string) => `Udgiften »${title}«`,
    all: {
      benefits: 'Gevinsterne tilsammen',
      costs: 'Omkostningerne tilsammen',
      oneOffCosts: 'Investeringen',
      recurringCosts: 'De løbende udgifter',
    },
    mayFall: 'må højst falde',
    mayRise: 'må højst stige',
    mustRise: 'skal stige mindst',
    mustFall: 'skal falde mindst',
    wouldGo: (name: string) => `${name} kan falde helt væk, og casen holder endnu.`,
    notEnough: (name: string) => `${name} kan falde helt væk, uden at det er nok.`,
    rate: 'Kalkulationsrenten',
    mayBe: 'må højst være',
    mustBe: 'skal være mindst',
    mustComeDown: 'skal ned på',
    mustComeUp: 'skal op på',
    noRateHelps: 'Ikke engang en kalkulationsrente på 0\u00A0% er nok.',
    mayBeLate: 'Gevinsterne må højst komme',
    months: (count: number) =>
      count === 1 ? '1 måned for sent' : `${String(count)} måneder for sent`,
    noDelay: 'Gevinsterne må ikke komme en måned for sent.',
    anyDelay: 'Ingen forsinkelse af gevinsterne vælter casen.',
    none: 'Ingen enkelt ændring flytter nettonutidsværdien til 0.',
  },

  capacity: {
    title: 'Frigjort tid – ikke regnet med ovenfor',
    hoursAYear: (hours: string, year: number) =>
      `${hours} om året ved fuld effekt fra ${String(year)}`,
    value: (aYear: string, inPeriod: string) =>
      `Værdi ${aYear} om året, ${inPeriod} i hele perioden. Det er ikke penge, før tiden er høstet.`,
    noValue: 'Tiden har ingen timepris og derfor ingen værdi i kroner.',
    use: (use: string, title: string) => `Tiden fra »${title}« bruges til: ${use}`,
    noUse: (title: string) => `»${title}«: det er ikke sagt, hvad tiden bruges til.`,
    drawback: (title: string) => `»${title}« koster tid.`,
    harvested: (share: string) => `${share} af tiden er høstet som budget og regnet med ovenfor`,
  },

  societal: {
    title: 'Samfundsgevinst – ikke regnet med ovenfor',
    aYear: (year: number) =>
      `om året ved fuld effekt fra ${String(year)}, for borgere og virksomheder`,
    inPeriod: (value: string) => `${value} i hele perioden.`,
  },

  outside: {
    title: 'Uden for perioden',
    all: (title: string, first: number, last: number) =>
      `»${title}« ligger helt uden for ${String(first)}–${String(last)} og er ikke med i noget tal.`,
    part: (title: string, first: number, last: number) =>
      `»${title}« ligger delvis uden for ${String(first)}–${String(last)}; kun det, der falder i de år, er regnet med.`,
  },

  missing: {
    title: 'Mangler før beslutning',
    nothing: 'Intet mangler. Sagen kan lægges frem.',
    blocks: 'tallene er ikke fuldstændige',
    head: 'Grundlag',
    costs: 'Omkostninger',
    benefits: 'Gevinster',
    parameters: 'Forudsætninger',
    more: (count: number) => `Vis ${String(count)} til`,
    inLine: (title: string) => `i »${title}«`,
    outsidePart: 'En del ligger uden for perioden og er ikke regnet med',
    outsideAll: 'Ligger helt uden for perioden og er ikke regnet med',
    priceIndex: (year: number) => `Prisudviklingen for ${String(year)} mangler`,
    kinds: {
      'no-title': 'Sagen har ingen titel',
      'no-reason': 'Hvorfor nu er ikke beskrevet',
      'no-centre': 'Center er ikke valgt',
      'no-core-task': 'Kerneopgave er ikke valgt',
      'no-project-owner': 'Projektejer mangler',
      'no-project-lead': 'Projektleder mangler',
      'no-cost': 'Der er ingen omkostninger',
      'no-benefit': 'Der er ingen gevinster',
      'no-line-title': 'Navn mangler',
      'no-amount': 'Beløb mangler',
      'no-time': 'Antal og minutter mangler',
      'no-hourly-rate': 'Timepris mangler',
      'no-source': 'Kilde mangler',
      'no-benefit-owner': 'Gevinstejer mangler',
      'no-measure': 'Det er ikke sagt, hvad der måles på',
      'no-baseline': 'Nulpunktsmåling mangler',
      'no-target': 'Mål mangler',
      'no-next-measurement': 'Dato for næste måling mangler',
      'capacity-without-use': 'Det er ikke sagt, hvad tiden bruges til',
      'quality-without-indicator': 'Kvalitetsgevinsten har ingen indikator',
      'avoided-cost-twice': 'Står også under scenarie 0 og tæller måske to gange',
    } satisfies Record<PlainFindingKind, string>,
  },
};
