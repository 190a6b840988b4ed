import type { TraceColumnKey, TracedFigure, TraceLine } from '../../domain/finance/trace.ts';

/** Vis beregning: how a figure came about. Formulas and operands are given written out. */
export const trace = {
  show: 'Vis beregning',
  showOf: (figure: string) => `af ${figure}`,
  title: (figure: string) => `Beregning: ${figure}`,
  allDecimals: 'Vis alle decimaler',
  allDecimalsHint:
    'Der regnes med op til 40 cifre og rundes aldrig undervejs. Her vises beløb med 2 decimaler og faktorer med 9.',
  print: 'Udskriv',
  copy: 'Kopiér tabel',
  copyOf: (table: string) => `»${table}«`,
  copied: (table: string) => `»${table}« er kopieret med alle decimaler. Sæt den ind i regnearket.`,
  notCopied: 'Browseren gav ikke lov til at kopiere. Markér tabellen, og tryk Ctrl+C.',

  yearly: 'År for år',
  steps: 'Beregning',
  lines: 'Linjerne bag',
  linesNote:
    'Beløbene er ført til sagens pris- og lønniveau og ganget med realiseringsgraden. Udgifter og risici har minus. Lagt sammen giver de kolonnerne ovenfor.',
  noLines: 'Ingen linje giver noget i perioden.',
  columnNotes: 'Sådan er kolonnerne regnet',
  year: 'År',
  yearOf: (year: number, index: number) => `${String(year)} (år ${String(index)})`,
  total: 'I alt',
  line: 'Linje',
  ledger: 'Art',
  realisation: 'Realisering',
  untitled: 'Linje uden titel',
  atRate: (column: string, rate: string) => `${column} ved ${rate}`,
  equals: ' = ',
  sumOfColumn: (column: string, count: number) =>
    `summen af de ${String(count)} tal i kolonnen »${column}«`,

  ledgers: {
    cashBenefit: 'Budgetgevinst',
    recurringCost: 'Løbende udgift',
    oneOffCost: 'Engangsudgift',
    riskReserve: 'Risiko',
    residualValue: 'Restværdi',
    capacity: 'Frigjort tid',
  } satisfies Record<TraceLine['ledger'], string>,

  formulas: {
    netPresentValue:
      'Nettonutidsværdien er summen af hvert års nettobeløb ganget med årets diskonteringsfaktor.',
    internalRate:
      'Den interne rente er den rente, der gør nettonutidsværdien til 0. Hver rente er prøvet: med dens faktorer bliver summen 0.',
    modifiedInternalRate:
      'Udbetalinger føres tilbage til år 0 med finansieringsrenten, indbetalinger frem til sidste år med geninvesteringsrenten. Den modificerede interne rente er den årlige vækst fra det ene beløb til det andet.',
    simplePayback: 'Investeringen divideret med den årlige nettogevinst ved fuld effekt.',
    payback:
      'Det tidspunkt, hvorefter det akkumulerede beløb aldrig mere er under 0. Inden for et år regnes pengene at komme jævnt.',
    discountedPayback:
      'Som tilbagebetalingstiden, men på beløb ganget med diskonteringsfaktoren, hvor år 0 ikke er diskonteret.',
    benefitCostRatio:
      'Nutidsværdien af budgetgevinster divideret med nutidsværdien af alle omkostninger.',
    benefitCostRatioNetted:
      'Nutidsværdien af budgetgevinster minus løbende udgifter, divideret med nutidsværdien af engangsudgifterne.',
    annualNetBenefit:
      'Budgetgevinster minus løbende udgifter i det første år, hvor budgetgevinsterne er højest.',
    equivalentAnnuity:
      'Nettonutidsværdien divideret med annuitetsfaktoren, som er summen af diskonteringsfaktorerne efter år 0.',
    breakEvenRealisation:
      'Nutidsværdien af alle omkostninger divideret med nutidsværdien af budgetgevinsterne, som de ville være ved 100\u00A0% realisering.',
    capacity:
      'Frigjort tid er timer. Årsværk er timerne divideret med timerne i ét årsværk. Værdien diskonteres som penge, men står for sig selv.',
  } satisfies Record<TracedFigure, string>,

  columns: {
    benefits: 'Budgetgevinster',
    benefitsAtFullRealisation: 'Budgetgevinster ved 100\u00A0% realisering',
    recurringCosts: 'Løbende udgifter',
    oneOffCosts: 'Engangsudgifter',
    riskReserve: 'Risikopulje',
    residualValue: 'Restværdi',
    benefitsAfterRecurringCosts: 'Budgetgevinster minus løbende udgifter',
    costs: 'Omkostninger',
    investment: 'Engangsudgifter',
    net: 'Netto',
    accumulated: 'Akkumuleret',
    rate: 'Rente',
    plainDiscountFactor: 'Diskonteringsfaktor, år 0 ikke diskonteret',
    discountFactor: 'Diskonteringsfaktor',
    presentValue: 'Nutidsværdi',
    accumulatedPresentValue: 'Akkumuleret nutidsværdi',
    presentValueOfBenefits: 'Nutidsværdi af budgetgevinster',
    presentValueOfBenefitsAfterRecurringCosts:
      'Nutidsværdi af budgetgevinster minus løbende udgifter',
    presentValueOfCosts: 'Nutidsværdi af omkostninger',
    presentValueOfInvestment: 'Nutidsværdi af engangsudgifter',
    presentValueOfCapacity: 'Nutidsværdi af frigjort tid',
    discountFactorAtRate: 'Faktor',
    presentValueAtRate: 'Nutidsværdi',
    presentValueOfOutlays: 'Udbetalinger i år 0',
    growthToLastYear: 'Vækst til sidste år',
    compounded: 'Indbetalinger i sidste år',
    capacityHours: 'Timer',
    capacityFte: 'Årsværk',
    capacityValue: 'Værdi af frigjort tid',
  } satisfies Record<TraceColumnKey, string>,

  notes: {
    riskReserve:
      'Risikopulje = sandsynlighed × konsekvens for årets risici; den har minus og tæller med i netto og i omkostninger.',
    residualValue:
      'Restværdi = hvad det købte er værd ved periodens slutning; den lægges til netto og trækkes fra omkostninger.',
    benefitsAfterRecurringCosts:
      'Budgetgevinster minus løbende udgifter: står der en risikopulje eller en restværdi i tabellen, er den regnet med.',
    costs:
      'Omkostninger = løbende udgifter, engangsudgifter og en eventuel risikopulje tilsammen, minus en eventuel restværdi. Her uden minus.',
    net: 'Netto = budgetgevinster + løbende udgifter + engangsudgifter, og risikopulje og restværdi, hvor de står; udgifter har minus.',
    accumulated: 'Akkumuleret = netto for året og alle år før.',
    plainDiscountFactor:
      'Diskonteringsfaktor, år 0 ikke diskonteret = faktoren for året før divideret med (1 + rente); 1 i år 0.',
    presentValue: 'Nutidsværdi = netto × diskonteringsfaktor.',
    presentValueOfBenefits:
      'Nutidsværdi af budgetgevinster = kolonnen med budgetgevinster × diskonteringsfaktor.',
    presentValueOfBenefitsAfterRecurringCosts:
      'Nutidsværdi af budgetgevinster minus løbende udgifter = kolonnen med dem × diskonteringsfaktor.',
    presentValueOfCosts: 'Nutidsværdi af omkostninger = omkostninger × diskonteringsfaktor.',
    presentValueOfInvestment:
      'Nutidsværdi af engangsudgifter = engangsudgifter × diskonteringsfaktor.',
    presentValueOfCapacity:
      'Nutidsværdi af frigjort tid = værdi af frigjort tid × diskonteringsfaktor.',
    discountFactorAtRate: 'Faktor = faktoren for året før divideret med (1 + rente); 1 i år 0.',
    presentValueAtRate: 'Nutidsværdi = netto × faktor.',
    presentValueOfOutlays: 'Udbetalinger i år 0 = de negative nettobeløb × faktor.',
    growthToLastYear:
      'Vækst til sidste år = (1 + rente) ganget med sig selv for hvert år, der er tilbage.',
    compounded: 'Indbetalinger i sidste år = de positive nettobeløb × vækst.',
  } satisfies Partial<Record<TraceColumnKey, string>>,

  /** How the column of discount factors is made, by the convention of the case. */
  factorNotes: {
    year0: 'Diskonteringsfaktor = faktoren for året før divideret med (1 + rente); 1 i år 0.',
    firstYearDiscounted:
      'Diskonteringsfaktor = faktoren i kolonnen før divideret med (1 + renten i år 1).',
    midYear:
      'Diskonteringsfaktor = faktoren for året før divideret med kvadratroden af (1 + rente); 1 i år 0.',
  },

  said: {
    sumOfPresentValues: 'Nutidsværdierne for alle år lægges sammen.',
    netPresentValueAtRate: (rate: string) =>
      `Prøve: nutidsværdierne ved ${rate} lagt sammen. Når alle cifre er med, er det 0.`,
    internalRate: 'Det er den eneste rente, der giver 0.',
    severalInternalRates: (rates: string) =>
      `Flere renter giver 0: ${rates}. Den interne rente er ikke entydig – brug NNV.`,
    noInternalRate: 'Ingen rente over −100\u00A0% giver 0. Den interne rente findes ikke.',
    noAmounts: 'Pengestrømmen er 0 i alle år. Der er ingen rente at finde.',
    noSignChange: 'Der er ikke både udbetalinger og indbetalinger. Så er der ingen rente at finde.',
    ratesNotGiven: 'Finansierings- og geninvesteringsrenten er ikke angivet i Grundlag.',
    modifiedInternalRate: (years: string) =>
      `Indbetalinger i sidste år divideret med udbetalinger i år 0, den ${years}. rod, minus 1.`,
    annualNetBenefit: (year: string) => `Budgetgevinster og løbende udgifter i ${year}.`,
    simplePayback: 'Investeringen divideret med den årlige nettogevinst.',
    paybackWithinYear: (years: string) =>
      `Ved udgangen af år ${years} mangler der stadig noget; resten kommer i løbet af året efter.`,
    paybackFirstCrossing: (years: string) =>
      `Første gang er det i løbet af året efter år ${years}, men senere kommer det akkumulerede under 0 igen.`,
    paybackNever: (amount: string) =>
      `Ved periodens slutning er det akkumulerede ${amount}, altså under 0. Investeringen er ikke tilbagebetalt.`,
    simplePaybackNever: (amount: string) =>
      `Den årlige nettogevinst er ${amount}. Uden en årlig gevinst kommer investeringen aldrig tilbage.`,
    paybackImmediate: 'Det akkumulerede er aldrig under 0. Der er ikke noget at betale tilbage.',
    simplePaybackImmediate: 'Der er ingen investering at betale tilbage.',
    benefitCostRatio: 'Gevinster divideret med omkostninger.',
    nettedBenefitCostRatio: 'Gevinster efter løbende udgifter divideret med engangsudgifter.',
    noCosts: 'Det, der skal divideres med, er ikke over 0. Så er tallet ikke defineret.',
    noBenefits: (amount: string) =>
      `Budgetgevinsterne er ${amount}. Uden gevinster over 0 er tallet ikke defineret.`,
    annuityFactor: 'Annuitetsfaktoren er summen af diskonteringsfaktorerne efter år 0.',
    equivalentAnnuity: 'Nettonutidsværdien divideret med annuitetsfaktoren.',
    breakEvenRealisation: 'Omkostninger divideret med gevinster ved 100\u00A0% realisering.',
    fteInYear: (year: string) => `Timer i ${year} divideret med timer i ét årsværk.`,
    sumOfCapacity: 'Nutidsværdierne af den frigjorte tid lægges sammen.',
    netPresentValueIncludingCapacity:
      'Nettonutidsværdien plus nutidsværdien af frigjort tid. Står ved siden af NNV, aldrig i stedet for.',
  },
};
