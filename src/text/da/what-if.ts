/** Hvad nu hvis: what is tried on a case and changes nothing until someone says so. */
export const whatIfWords = {
  title: 'Hvad nu hvis',
  remark: 'ændrer ikke sagen, før I siger til',
  benefits: 'Alle gevinster',
  costs: 'Alle udgifter',
  todayStays:
    'Udgifter i dag, der bortfalder, er beløb, der allerede betales: dem flytter »Alle gevinster« ikke. De følger med, når gevinsterne kommer senere.',
  delay: 'Gevinsterne kommer senere',
  rate: 'Rente i alle år',
  asPlanned: 'som i sagen',
  months: (count: number) => (count === 1 ? '1 måned' : `${String(count)} måneder`),
  table: 'Sagen, som den er, og som I prøver den',
  figure: 'Tal',
  now: 'I sagen',
  then: 'Hvad nu hvis',
  undefinedResult: 'Kan ikke regnes ud',
  reset: 'Nulstil',
  write: 'Skriv det i sagen',
  writeHint: 'Beløb, måneder og rente bliver rettet i sagens linjer. Det kan fortrydes.',
};
