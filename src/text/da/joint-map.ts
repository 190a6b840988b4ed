/** Fælles gevinstdiagram: any number of cases on one map. */
export const jointMap = {
  title: 'Fælles gevinstdiagram',
  select: (title: string) => `Vælg ${title} til fælles gevinstdiagram`,
  open: 'Fælles gevinstdiagram',
  openSome: (count: number) =>
    count === 1
      ? 'Gevinstdiagram med 1 valgt sag'
      : `Fælles gevinstdiagram med ${String(count)} sager`,
  loading: 'Henter sager …',

  cases: 'Sager på diagrammet',
  count: (chosen: number, total: number) => `${String(chosen)} af ${String(total)} valgt`,
  all: 'Vælg alle',
  noneOfThem: 'Fravælg alle',
  pick: 'Vælg sager',
  nothing:
    'Vælg de sager, der skal på diagrammet. De tegnes sammen, hvor de har kerneopgaver, mål og gevinster til fælles, og adressen kan sendes eller gemmes.',
  noCases: 'Der er ingen sager på denne enhed endnu. Begynd en under Sager.',
  missing: (count: number) =>
    count === 1
      ? '1 sag i adressen er ikke på denne enhed og er ikke med.'
      : `${String(count)} sager i adressen er ikke på denne enhed og er ikke med.`,
  withoutMap: (titles: string) =>
    `Uden gevinstdiagram: ${titles}. Der er intet at tegne, før de har en leverance, en forandring, en gevinst eller et mål.`,
  withoutLinks: (titles: string) =>
    `Uden forbindelser: ${titles}. Deres gevinster er med, men når ikke hen til noget.`,

  foldCases: 'Foldede sager',
  caseAndBenefit: 'Sag og gevinst',
  foldAll: 'Fold alle sager sammen',
  foldNone: 'Fold alle sager ud',
  unfoldCase: (title: string) => `Fold sagen ${title} ud`,
  foldedCases: (count: number) =>
    count === 1 ? '1 sag er foldet sammen' : `${String(count)} sager er foldet sammen`,
  gathers: (count: number) => (count === 1 ? '1 led' : `${String(count)} led`),
  sameName: 'Gevinster med samme navn er den samme gevinst',
  sameNameHint: (count: number) =>
    count === 1
      ? '1 navn går igen i flere sager. Det tæller så én gang, delt lige mellem dem.'
      : `${String(count)} navne går igen i flere sager. De tæller så én gang hver, delt lige mellem dem.`,
  sharedInPortfolio: (count: number) =>
    count === 1
      ? '1 fælles gevinst tælles med andelene fra Portefølje'
      : `${String(count)} fælles gevinster tælles med andelene fra Portefølje`,
  sameNameOn: 'gevinster med samme navn er slået sammen',
  sharedBy: (count: number) => `fælles for ${String(count)} sager`,
  withoutTitle: 'Uden titel',

  figureTitle: (count: number) =>
    count === 1 ? 'Gevinstdiagram for 1 sag' : `Gevinstdiagram for ${String(count)} sager`,
  fileTitle: (count: number) => (count === 1 ? '1 sag' : `${String(count)} sager`),
  notes: (cases: string) => `Sager: ${cases}.`,

  attributionRemark: (years: string) => `Værdi om året ved fuld effekt i hver sag, ${years}`,
  notConverted: (years: string) =>
    `p/l ${years}: prisudviklingen rækker ikke til at regne alle om til samme år`,
  converted: (year: string) => `regnet om til p/l ${year} med hver sags prisudvikling`,
  amounts: (years: string) => `Beløb: ${years}.`,
  oneYear: (year: string) => `p/l ${year}`,

  table: 'Diagrammet som tabel',
  columns: {
    name: 'Navn',
    kind: 'Slags',
    cases: 'Sag',
    owner: 'Ejer',
    worth: 'Værdi',
    leadsTo: 'Fører til',
  },
} as const;
