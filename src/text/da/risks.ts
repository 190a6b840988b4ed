/** Risici: what may happen, what it costs if it does, and what is done about it. */
export const risks = {
  title: 'Risici',
  remark: 'Sandsynlighed gange konsekvens, lagt sammen til en risikopulje',
  full: (most: number) => `En sag har højst ${String(most)} risici`,
  empty:
    'En risiko er noget, der måske sker, og som koster, hvis det sker. Skriv, hvor sandsynlig den er, og hvad den så koster. Det, den koster i gennemsnit, sættes af i en risikopulje og trækkes fra i resultatet.',
  note: 'Risikopuljen er summen af det, risiciene koster i gennemsnit. Hver risiko trækkes fra i det år, den ligger i.',
  add: 'Tilføj risiko',
  risk: 'Risiko',
  probability: 'Sandsynlighed',
  consequence: 'Konsekvens',
  expected: 'I gennemsnit',
  month: 'Hvornår',
  line: 'Handler om',
  noLine: 'ingen bestemt linje',
  measure: 'Hvad gøres der ved den',
  owner: 'Ansvarlig',
  remarks: 'Note',
  alternatives: 'Gælder',
  reserve: 'Risikopulje',
  unknown: '–',
  countedTwice: (line: string) =>
    `»${line}« har også et lavt eller højt skøn. Er det samme forhold, tæller det to gange: behold kun den ene.`,
  outside: (first: number, last: number) =>
    `Ligger uden for ${String(first)}–${String(last)} og er ikke med i risikopuljen.`,
  elsewhere: 'Gælder ikke det alternativ, tallene er for, og er ikke med i risikopuljen her.',
};
