/** Usikkerhed: how well the result of a case is known. */
export const uncertainty = {
  lines: {
    title: 'Skøn pr. linje',
    note: 'Skriv, hvor lavt og hvor højt en linje kan ende. Et felt, der står tomt, regnes som det sandsynlige.',
  },
};
