/** Vurdering: what people think of each case by the principles it is chosen by. */
export const portfolioScoring = {
  cases: 'Sager efter score',
  casesRemark: 'Score fra 0 til 100 efter principperne og deres vægt. Penge er ikke med.',
  search: 'Søg i sager',
  searchHint: 'Titel, center eller kerneopgave',
  noCases: 'Der er ingen sager på denne enhed endnu. Begynd en under Sager.',
  noMatch: 'Ingen sager passer til det, du søger efter.',
  noPrinciples: 'Der er ingen principper at vurdere efter. Skriv dem i Rammer under Principper.',
  withoutTitle: 'Uden titel',

  columns: {
    title: 'Sag',
    scored: 'Vurderet',
    score: 'Score',
  },
  sortBy: (column: string) => `Sortér efter ${column}`,
  principleHeading: (number: number, name: string) => `${String(number)}: ${name}`,
  scoredOf: (scored: number, of: number) => `${String(scored)} af ${String(of)}`,
  scorers: (people: number) => (people === 1 ? '1 person' : `${String(people)} personer`),
  notScored: 'ikke vurderet',
  notScoredShort: '–',
  disagreed: 'uenighed',
  principleKey: (parts: string) => `Principper: ${parts}.`,
  disagreedKey: 'Et udråbstegn står, hvor to personer er mindst to trin fra hinanden.',

  chooseFirst: 'Vælg en sag',
  chooseFirstText:
    'Vælg en sag i listen for at vurdere den efter principperne. Flere kan vurdere samme sag; deres vurderinger står ved siden af hinanden.',
  gone: 'Sagen er ikke på denne enhed. Vælg en anden i listen.',
  openCase: 'Åbn sagen',
  scorer: 'Hvem vurderer?',
  scorerHint: 'Dit navn står ved hver vurdering og huskes, til siden lukkes.',
  scorerFirst: 'Skriv dit navn, før du vurderer.',
  full: 'Sagen har 1.000 vurderinger og kan ikke få flere. Fjern nogle først.',

  scoreOfCase: (score: string) => `Score ${score} af 100`,
  noScore: 'Ingen score endnu',
  nothingWeighs: 'Ingen score: det, der er vurderet, har vægten 0',
  unscored: (names: string) => `Ikke vurderet: ${names}.`,
  allScored: 'Alle principper er vurderet.',
  apart: 'Score og penge lægges aldrig sammen.',
  outside: (count: number) =>
    count === 1
      ? '1 vurdering er efter et princip, der ikke er i Rammer, og tæller ikke med.'
      : `${String(count)} vurderinger er efter principper, der ikke er i Rammer, og tæller ikke med.`,
  outsideList: 'Vurderinger, der ikke tæller med',

  weight: (weight: string) => `vægt ${weight}`,
  unnamed: (number: number) => `Princip ${String(number)}`,
  perCoreTask: 'Vurderes for hver kerneopgave. Tallet for princippet er gennemsnittet af dem.',
  noCoreTask:
    'Sagen har hverken center eller kerneopgave, så der er intet at vurdere her. Vælg dem på sagens Grundlag.',
  stepMeans: (step: number, words: string) =>
    words === '' ? `Trin ${String(step)}` : `${String(step)}: ${words}`,
  noAnchor: '(uden ord i Rammer)',
  wholeCase: 'Sagen som helhed',
  unnamedCoreTask: 'Kerneopgave uden navn',
  reason: 'Begrundelse',
  reasonOf: (subject: string) => `Begrundelse, ${subject}`,
  takeBack: 'Fjern vurdering',
  takeBackOf: (name: string, subject: string) => `Fjern vurderingen fra ${name}: ${subject}`,
  anonymous: 'Uden navn',

  given: 'Givet af',
  step: 'Trin',
  why: 'Begrundelse',
  noReason: 'ingen begrundelse',
  givenTable: (subject: string) => `Vurderinger af ${subject}`,
  mean: (mean: string) => `Gennemsnit ${mean}`,
  fromTo: (lowest: number, highest: number) =>
    lowest === highest
      ? `alle på ${String(lowest)}`
      : `fra ${String(lowest)} til ${String(highest)}`,
  spread: (steps: number) => (steps === 1 ? 'spredning 1 trin' : `spredning ${String(steps)} trin`),
  disagreement: (steps: number, low: string, high: string) =>
    `Der er ${String(steps)} trin mellem ${low} og ${high}. Tal om forskellen, før I bruger tallet.`,

  undo: 'Fortryd vurdering',
  redo: 'Gentag vurdering',
  loading: 'Henter sagen …',

  inCase: 'Vurdering efter principperne',
  inCaseRemark: 'til valget i Portefølje',
  inCaseLink: 'Vurdér sagen',
} as const;
