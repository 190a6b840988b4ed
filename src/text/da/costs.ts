/** Omkostninger: what the project costs, once and every year. */
export const costs = {
  title: 'Omkostninger',
  grid: 'Omkostninger, én linje pr. udgift',
  remark: (priceYear: number) => `kr., ${String(priceYear)} p/l`,
  empty:
    'Her står det, sagen koster: køb og indførelse som engangsudgifter, licens og drift som løbende udgifter. Skriv den første i den tomme linje, eller kopiér linjerne fra et regneark og indsæt dem der.',
  kind: 'Type',
  kinds: { oneOff: 'Engang', recurring: 'Løbende' },
  alsoCalled: { oneOff: ['engangs', 'investering'], recurring: ['årlig', 'drift'] },
  amountRemark: 'løbende pr. år',
  total: 'Omkostninger i alt',
  detailTitle: 'Hvad er det?',
  amountOneOff: 'Beløb',
  amountRecurring: 'Beløb pr. år',
  hoursOneOff: 'Timer',
  hoursRecurring: 'Timer pr. år',
  keyRole: 'Nøglerolle',
  keyRoleHint: 'Hvis timerne er få: de nøgleroller, der står i Rammer under Ressourcer.',
  hoursComeTo: (amount: string) => `Timerne koster ${amount}.`,
  fromHours: 'Beløbet regnes ud af timer og timepris. Ret dem under linjen.',
};
