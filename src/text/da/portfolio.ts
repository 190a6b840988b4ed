/** Portefølje: the place where what is done is chosen. The words of its parts have files of their own. */
export const portfolio = {
  title: 'Portefølje',
  parts: 'Porteføljens dele',
  tabs: {
    oversigt: 'Oversigt',
    vurdering: 'Vurdering',
    billeder: 'Billeder',
    valg: 'Valg',
    overlap: 'Overlap',
    pengestroem: 'Pengestrøm',
    beslutninger: 'Beslutninger',
  },
  toMeeting: 'Tag med til mødet',
  cases: 'Forslag',
  proposals: (count: string) => (count === '1' ? '1 forslag' : `${count} forslag`),
  priceLevel: (year: number) => `${String(year)} p/l`,
  commonRate: (rate: string) => `fælles rente ${rate}`,
  ownRates: 'hver sags egen rente',

  comparison: {
    title: 'Prisniveau og rente',
    lead: 'Gælder alle tal i porteføljen. Sagerne selv ændres ikke.',
    priceYear: 'Prisniveau',
    priceYearSuffix: 'p/l',
    rateKind: 'Rente',
    own: 'Hver sags egen',
    common: 'Fælles for alle',
    rate: 'Fælles rente pr. år',
    use: 'Brug',
  },

  loading: 'Henter sager …',
  working: (done: string, all: string) => `Regner ${done} af ${all} sager …`,
  stopped: 'Beregningen stoppede. Sagerne er uændrede. Prøv at genindlæse siden.',
  missing: (count: number) =>
    count === 1
      ? '1 sag kan ikke læses og er ikke med her. Se den under Sager.'
      : `${String(count)} sager kan ikke læses og er ikke med her. Se dem under Sager.`,
  emptyTitle: 'Her vælger I mellem forslagene.',
  emptyText:
    'Når der er sager på enheden, stilles de op ved siden af hinanden, så de kan vurderes og vælges inden for en ramme.',
  toCases: 'Gå til Sager',
  openElsewhere:
    'Porteføljen er åben i en anden fane. Her følger du med i det, der gemmes; kun én fane skriver ad gangen.',
  unreadable:
    'Porteføljen kan ikke læses fra denne enhed. Den ligger uændret på disken. Prøv at genindlæse siden; hjælper det ikke, så hent en sikkerhedskopi eller »Hent alt« under Data på denne enhed.',
};
