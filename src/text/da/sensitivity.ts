/** Følsomhed: what moves the case, and how far it holds. Sentences are given their figures written out. */
export const sensitivity = {
  rate: 'Kalkulationsrente',
  horizon: 'Periode',
  delay: 'Forsinkelse af gevinsterne',

  ends: {
    plus: '+',
    minus: '−',
    both: '±',
    to: (low: string, high: string) => `${low} til ${high}`,
    points: (count: string) => `${count}\u00A0procentpoint`,
    years: (count: string) => `${count}\u00A0år`,
    months: (count: string) => `${count}\u00A0måneder`,
    hours: (count: string) => `${count}\u00A0timer`,
    times: (count: string) => `${count}\u00A0gange om året`,
    later: (months: string) => `op til ${months} senere`,
  },

  refusals: {
    'rate-too-low': 'Kalkulationsrenten kan ikke sættes så langt ned.',
    'horizon-outside-limits': 'Perioden skal være 1–50 år efter år 0.',
    'price-index-missing': 'Et beløb kan ikke føres til sagens prisniveau.',
  },

  tornado: {
    title: 'Hvad flytter nettonutidsværdien mest?',
    inUnit: (unit: string, priceLevel: string) => `NNV i ${unit}, ${priceLevel}`,
    table: 'Hvad flytter nettonutidsværdien mest, tabel',
    how: (share: string, points: string, years: string, months: string) =>
      `Ét forhold flyttes ad gangen, resten står. Linjer med et interval går til dets ender, de andre ${share}. Renten flyttes ${points}, perioden ${years}, og gevinsterne kommer ${months}.`,
    base: (value: string) => `NNV ${value}`,
    keys: { better: 'NNV bliver højere', worse: 'NNV bliver lavere' },
    widest: (input: string, worst: string, best: string) =>
      `Mest flytter »${input}«: NNV ligger mellem ${worst} og ${best}`,
    noneBelow: 'Intet af forholdene bringer alene NNV under 0.',
    noneAbove: 'Intet af forholdene bringer alene NNV op på 0.',
    below: (inputs: string) => `Kan alene bringe NNV under 0: ${inputs}.`,
    above: (inputs: string) => `Kan alene bringe NNV op på 0: ${inputs}.`,
    named: (input: string) => `»${input}«`,
    andMore: (count: string) => `${count} til`,
    others: (shown: string, count: number, most: string) =>
      count === 1
        ? `Tegningen viser de ${shown}, der flytter mest. Det sidste flytter ${most} og står i tabellen.`
        : `Tegningen viser de ${shown}, der flytter mest. De andre ${String(count)} flytter højst ${most} hver og står i tabellen.`,
    zeroOutside: '0 ligger uden for tegningen.',
    still: (inputs: string) =>
      `Flytter ikke NNV, fordi de ikke giver budgetkroner i sagens år: ${inputs}.`,
    notMoved: (input: string, reason: string) => `${input} er ikke flyttet: ${reason}`,
    none: 'Der er endnu intet beløb, der flytter nettonutidsværdien.',
    columns: {
      input: 'Forhold',
      low: 'Lav',
      high: 'Høj',
      atLow: 'NNV ved lav',
      atHigh: 'NNV ved høj',
      swing: 'Udsving',
    },
    summary: (count: string, base: string) =>
      `Liggende søjler om en streg ved NNV på ${base}. De ${count}, der flytter mest, øverst:`,
    bar: (input: string, ends: string, worst: string, best: string) =>
      `${input} (${ends}) giver NNV mellem ${worst} og ${best}`,
  },

  switching: {
    title: 'Hvor meget kan hver linje tåle?',
    remark: 'ét forhold ad gangen, resten uændret',
    lines: 'Linjerne, mindste ændring først',
    terms: 'Rente og forsinkelse',
    more: (count: string) => `Vis ${count} til`,
    none: 'Ingen linje har et beløb, der tæller med i nettonutidsværdien.',
    benefit: (title: string) => `gevinsten »${title}«`,
    drawback: (title: string) => `den negative gevinst »${title}«`,
    cost: (title: string) => `udgiften »${title}«`,
    mayFall: (name: string) => `Casen holder, så længe ${name} ikke falder mere end`,
    mayRise: (name: string) => `Casen holder, så længe ${name} ikke stiger mere end`,
    mustFall: (name: string) => `Casen vender, hvis ${name} falder mindst`,
    mustRise: (name: string) => `Casen vender, hvis ${name} stiger mindst`,
    wouldGo: (name: string) => `Casen holder, også hvis ${name} falder helt væk.`,
    notEnough: (name: string) => `Casen vender ikke, selv om ${name} falder helt væk.`,
    rateMayBe: 'Casen holder, så længe kalkulationsrenten ikke kommer over',
    rateMustBe: 'Casen holder, så længe kalkulationsrenten ikke kommer under',
    rateDown: 'Casen vender, hvis kalkulationsrenten kommer ned på',
    rateUp: 'Casen vender, hvis kalkulationsrenten kommer op på',
    noRateHelps: 'Casen vender ikke, selv om kalkulationsrenten kommer ned på 0\u00A0%.',
    noRate: {
      'several-rates': 'Kalkulationsrenten har flere skiftepunkter, så intet af dem kan stå alene.',
      'no-rate': 'Ingen kalkulationsrente bringer nettonutidsværdien på 0.',
      'touched-only': 'Ingen kalkulationsrente skifter nettonutidsværdiens fortegn.',
    },
    late: 'Casen holder, så længe gevinsterne ikke kommer mere end',
    months: (count: number) =>
      count === 1 ? '1 måned for sent' : `${String(count)} måneder for sent`,
    noDelay: 'Casen holder ikke, hvis gevinsterne kommer en måned for sent.',
    anyDelay: 'Casen holder, uanset hvor sent gevinsterne kommer.',
    noDelayKnown: {
      'no-benefits': 'Der er ingen gevinster i kroner, som kan komme for sent.',
      'already-negative': 'En forsinkelse har intet skiftepunkt: nettonutidsværdien er under 0 nu.',
      'price-index-missing': 'En forsinkelse kan ikke regnes ud: et beløb mangler prisudvikling.',
    },
  },

  twoWay: {
    title: 'To forhold på én gang',
    rows: 'Nedad',
    columns: 'Henad',
    allBenefits: 'Alle gevinster',
    allCosts: 'Alle omkostninger',
    benefit: (title: string) => `Gevinst: ${title}`,
    cost: (title: string) => `Omkostning: ${title}`,
    inSteps: {
      rate: 'Kalkulationsrente, procentpoint',
      horizon: 'Periode, år',
      delay: 'Forsinkelse af gevinsterne, måneder',
    },
    table: (rows: string, columns: string) => `NNV efter ${rows} og ${columns}, tabel`,
    asPlanned: 'som planlagt',
    frame:
      'Feltet med ramme er casen, som den er planlagt. Vælg, hvad der skal flyttes; intet gemmes.',
    same: 'Vælg to forskellige forhold. Det samme forhold kan ikke flyttes to gange på én gang.',
    impossible: 'kan ikke lade sig gøre',
    none: 'Der er endnu intet beløb at flytte.',
  },
};
