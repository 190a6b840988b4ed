/** The names of the figures and what is said of them. */
export const figures = {
  undefined: 'ikke defineret',
  noBenefits: 'gevinsterne er endnu ikke over 0 kr. i noget år',
  worthlessBenefits: 'gevinsterne er endnu ikke over 0 kr. værd',
  costs: {
    'no-costs': 'udgifterne er endnu ikke over 0 kr.',
    'no-one-off-costs': 'engangsudgifterne er endnu ikke over 0 kr.',
  },
  fullEffectFrom: (year: number) => `fuld effekt fra ${String(year)}`,
  annuityOver: (years: string) => `NNV som lige store beløb over ${years}`,
  irr: {
    single: 'entydig',
    several: 'ikke entydig',
    severalRates: (rates: string) => `brug NNV – flere renter passer: ${rates}`,
    none: 'findes ikke',
    reasons: {
      'no-sign-change': 'pengestrømmen skifter ikke fortegn',
      'all-zero': 'pengestrømmen er 0 i alle år',
      'no-real-root': 'ingen rente giver en NNV på 0',
    },
  },
  modifiedRate: {
    reasons: {
      'rates-not-given': 'finansierings- og geninvesteringsrenten er ikke angivet',
      'no-sign-change': 'der er ikke både udbetalinger og indbetalinger',
    },
  },
  payback: {
    immediate: 'straks',
    neverBelow: 'det akkumulerede er aldrig under 0',
    noInvestment: 'der er ingen investering',
    never: 'ikke inden for perioden',
    noGain: 'der er ingen årlig nettogevinst',
    wholeYears: (years: number) => `i hele år: ${String(years)} år efter år 0`,
    firstCrossing: (years: string) => `første gang efter ${years}, men derefter under nul igen`,
    discounted: (payback: string) => `diskonteret ${payback}`,
    discountedNever: 'diskonteret: ikke inden for perioden',
  },
  breakEven: {
    holds: 'Casen holder, hvis mindst',
    ofTheBenefits: 'af gevinsterne realiseres',
    fails: 'Casen holder ikke: det kræver, at',
    moreThanAll: 'af gevinsterne realiseres, altså mere end dem alle',
  },
  terms: {
    discounting: (rates: string, convention: string, priceYear: number) =>
      `${rates}, ${convention}, ${priceLevel(priceYear)}`,
    rateInYears: (rate: string, from: number, to: number) =>
      `${rate} i år ${String(from)}–${String(to)}`,
    years: (horizon: string, first: number, last: number) =>
      `${horizon}: ${String(first)}–${String(last)}`,
    realisation: (share: string) => `regnet med ${share} realisering`,
    realisationBetween: (lowest: string, highest: string) =>
      `regnet med ${lowest}–${highest} realisering`,
    priceLevel,
  },
  names: {
    netPresentValue: 'Nettonutidsværdi (NNV)',
    internalRate: 'Intern rente',
    modifiedInternalRate: 'Modificeret intern rente',
    simplePayback: 'Simpel tilbagebetalingstid',
    payback: 'Tilbagebetalingstid',
    discountedPayback: 'Diskonteret tilbagebetalingstid',
    benefitCostRatio: 'Gevinst/omkostning',
    benefitCostRatioNetted: 'Gevinst/omkostning, driftsudgifter trukket fra gevinsten',
    annualNetBenefit: 'Årlig nettogevinst',
    equivalentAnnuity: 'Årlig annuitet',
    breakEvenRealisation: 'Break-even-realisering',
    capacity: 'Frigjort tid',
  },
  conventions: {
    year0: 'år 0 ikke diskonteret',
    firstYearDiscounted: 'første år diskonteret',
    midYear: 'midt på året',
  },
};

function priceLevel(year: number): string {
  return `${String(year)} p/l`;
}
