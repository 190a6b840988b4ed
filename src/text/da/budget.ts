import type { BudgetKind } from '../../domain/finance/budget-entries.ts';

const kinds: Readonly<Record<BudgetKind, string>> = {
  oneOff: 'Engangsudgifter',
  recurring: 'Løbende udgifter',
  benefit: 'Gevinster',
  income: 'Merindtægter',
};

/** Budget: the flow of a case as finance enters it. */
export const budget = {
  title: 'Budget',
  lead: 'Sagens penge, som økonomi indskriver dem: udgifter med plus, mindre udgifter og indtægter med minus. Intet er diskonteret. Risikopulje og restværdi indskrives ikke og står ikke her.',
  table: 'Budget, tabel',
  prices: 'Priser',
  inCasePrices: (year: number) => `Sagens prisniveau, ${String(year)} p/l`,
  inYearPrices: 'Hvert års priser',
  remarkCase: (year: number) => `kr., ${String(year)} p/l`,
  remarkYear: 'kr., hvert års priser',

  columns: {
    budgetArea: 'Styringsområde',
    account: 'Konto',
    payer: 'Betaler',
    kind: 'Post',
    takenInAdvanceFrom: 'Forlods fra',
    total: 'I alt',
  },
  kinds,
  takenInAdvance: (kind: string, year: number) => `${kind}, taget forlods fra ${String(year)}`,
  takenInAdvanceNote:
    'Forlods: budgettet er allerede sat ned fra det år, der står. Beløbet skal ikke tages ud igen.',
  accountOf: (area: string, account: string, payer: string) => `${area} · ${account} · ${payer}`,
  noAccounting: (payer: string) => `Uden styringsområde og konto · ${payer}`,
  noArea: 'Uden styringsområde',
  noAccount: 'uden konto',
  ofAccount: 'I alt på kontoen',
  ofPayer: (payer: string) => `${payer} i alt`,
  total: 'I alt',

  unknown: 'mangler',
  gap: (year: number, series: string) =>
    `Prisudviklingen for ${String(year)} mangler i »${series}«, så de år, den skal bruges til, kan ikke regnes ud.`,
  noSeries:
    'Forudsætningerne har ingen prisudvikling, så kun året for sagens prisniveau kan regnes ud.',
  mend: 'Se forudsætningerne',
  rounded: 'Hvert tal er afrundet for sig. Kopieret har de alle decimaler.',
};
