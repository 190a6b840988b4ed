import type { PortfolioColumn, PortfolioGroup } from '../../domain/portfolio/portfolio-view.ts';

/** Oversigt: the table of all cases, and the strip of figures above it. */
export const portfolioOverview = {
  title: 'Forslag',
  remark: (unit: string) => `${unit} · score og penge lægges aldrig sammen`,
  columns: {
    title: 'Titel',
    centre: 'Center',
    phase: 'Fase',
    kind: 'Type',
    investment: 'Investering',
    annualNetBenefit: 'Årlig gevinst',
    netPresentValue: 'NNV',
    payback: 'Tilbage, år',
    breakEven: 'Break-even',
    capacity: 'Årsværk',
    score: 'Principper',
    readiness: 'Klar',
    nextMeasurement: 'Næste måling',
  } satisfies Record<PortfolioColumn, string>,
  /** The heads of what is copied: there is no unit in the cells. */
  copiedColumns: {
    title: 'Titel',
    centre: 'Center',
    phase: 'Fase',
    kind: 'Type',
    investment: 'Investering, kr.',
    annualNetBenefit: 'Årlig nettogevinst, kr.',
    netPresentValue: 'NNV, kr.',
    payback: 'Tilbagebetalingstid, år',
    breakEven: 'Break-even-realisering, %',
    capacity: 'Frigjort tid, årsværk',
    score: 'Score efter principper, 0–100',
    readiness: 'Klar',
    nextMeasurement: 'Næste måling',
  } satisfies Record<PortfolioColumn, string>,
  chosen: 'Valgt',
  isChosen: 'ja',
  choose: (title: string) => `Vælg ${title}`,
  mandatory: 'skal',
  none: '–',
  noPayback: 'tilbagebetales ikke i perioden',
  immediate: 'straks',
  noFigure: 'kan ikke regnes ud i dette prisniveau',
  noBenefits: 'gevinsterne er endnu ikke over 0 kr.',
  notScored: 'ikke vurderet',
  nothingWeighs: 'principperne, den er vurderet efter, har vægten 0',
  partlyScored: (scored: number, all: number) =>
    `${String(scored)} af ${String(all)} principper er vurderet`,
  ready: 'Klar',
  noMeasurement: 'ingen måling',

  search: 'Søg i forslag',
  searchHint: 'Titel, center, kerneopgave, mærke …',
  filters: (count: number) => (count === 0 ? 'Filtre' : `Filtre (${String(count)})`),
  all: 'Alle',
  filterNames: {
    centre: 'Center',
    coreTask: 'Kerneopgave',
    goal: 'Mål',
    principle: 'Lever op til princip',
    phase: 'Fase',
    tag: 'Mærke',
  } satisfies Record<PortfolioGroup, string>,
  clear: 'Nulstil filtre',
  groupBy: 'Gruppér efter',
  noGroups: 'Ingen gruppering',
  groupNames: {
    centre: 'Center',
    coreTask: 'Kerneopgave',
    goal: 'Mål',
    principle: 'Princip',
    phase: 'Fase',
    tag: 'Mærke',
  } satisfies Record<PortfolioGroup, string>,
  groupOfNone: {
    centre: 'Uden center',
    coreTask: 'Uden kerneopgave',
    goal: 'Uden mål',
    principle: 'Lever ikke op til noget princip endnu',
    phase: 'Uden fase',
    tag: 'Uden mærke',
  } satisfies Record<PortfolioGroup, string>,
  groupCount: (name: string, count: string) => `${name} (${count})`,
  overlapping:
    'En sag står under hvert af dem, den hører til. I totalen nederst tæller den én gang.',

  views: 'Visning',
  noView: 'Ikke gemt',
  keepView: 'Gem visning',
  keepViewTitle: 'Gem visning',
  viewName: 'Navn',
  keep: 'Gem',
  removeView: 'Slet visning',

  shown: (count: string, all: string) =>
    count === all ? `${all} forslag` : `${count} af ${all} forslag vist`,
  noneShown: 'Ingen forslag passer med det, du har valgt.',
  totals: (count: string) => `I alt (${count})`,
  chosenTotals: (count: string) => `Valgt (${count})`,
  totalsNote: (unit: string, priceLevel: string) => `Totaler i ${unit}, ${priceLevel}.`,
  sharedNote: (netPresentValue: string, annual: string) =>
    `Delte gevinster tæller én gang: ${netPresentValue} NNV og ${annual} om året er trukket fra det, sagerne selv siger.`,
  withoutWorthNote: (names: string) =>
    `Ikke med i nogen total, da de ikke kan regnes ud i dette prisniveau: ${names}.`,
  withoutAnnualNote: (names: string) =>
    `Ikke med i den årlige gevinst, da deres gevinster endnu ikke er over 0 kr.: ${names}.`,
  andMore: (count: string) => `${count} til`,

  copy: 'Kopiér tabel',
  copyTable: 'Forslag',
  keys: 'Pil op og ned: næste forslag. Mellemrum: vælg. Enter: åbn. Skift+pil: markér. Ctrl+C: kopiér.',
  copied: (count: string) => `${count} rækker er kopieret med alle decimaler.`,
  printed: (count: string, all: string) => `De første ${count} af ${all} forslag.`,

  strip: {
    label: 'Nøgletal for det valgte',
    frame: (first: number, last: number) =>
      first === last ? `Ramme ${String(first)}` : `Ramme ${String(first)}–${String(last)}`,
    usedOf: (used: string, total: string) => `${used} af ${total}`,
    used: (used: string) => `${used} brugt`,
    noFrame: 'Der er ikke sat en ramme',
    otherPrices: (priceLevel: string) => `Rammen er i ${priceLevel}`,
    otherPricesNote: 'Vælg samme prisniveau for at se, hvad der er brugt.',
    over: (year: number, amount: string) => `${amount} for meget i ${String(year)}`,
    overInAll: (amount: string) => `${amount} over rammen`,
    left: (amount: string) => `${amount} tilbage`,
    netPresentValue: 'NNV af det valgte',
    chosen: (count: string) => (count === '1' ? '1 forslag valgt' : `${count} forslag valgt`),
    withoutWorth: (count: number) =>
      count === 1
        ? 'heraf 1 uden tal i dette prisniveau'
        : `heraf ${String(count)} uden tal i dette prisniveau`,
    nothingChosen: 'Intet er valgt endnu',
    annualNetBenefit: 'Årlig nettogevinst',
    fullEffect: (year: number) => `fuld effekt ${String(year)}`,
    capacity: 'Frigjort tid',
    notMoney: 'regnes ikke med i kroner',
    doubleCounting: 'Dobbelttælling',
    conflicts: (count: number) => (count === 1 ? '1 konflikt' : `${String(count)} konflikter`),
    noConflicts: 'Ingen',
    noConflictsNote: 'blandt det valgte',
    claimed: (name: string, share: string) => `${share} af »${name}« er fordelt`,
    overdrawn: (count: number, pool: string) =>
      count === 1
        ? `1 sag trækker for meget på »${pool}«`
        : `${String(count)} sager trækker på »${pool}«`,
    toOverlap: 'Se overlap',
    more: (count: number) => `og ${String(count)} til`,
  },
};
