/** Forandringer: what people do in another way, before a benefit comes. */
export const changes = {
  title: 'Forandringer',
  remark: 'Det, nogen skal gøre anderledes, før gevinsterne kommer',
  empty:
    'En leverance giver ingen gevinst alene; det gør den, der arbejder på en ny måde. Skriv forandringen her, og sæt kryds ved den i de gevinster, der venter på den.',
  add: 'Tilføj forandring',
  change: 'Forandring',
  owner: 'Ansvarlig',
  inPlace: 'På plads fra',
  note: 'Note',
  waiting: 'Gevinster',
  full: (most: number) => `En sag har højst ${String(most)} forandringer`,
  unnamed: (number: number) => `Forandring ${String(number)} uden titel`,
  inPlaceFrom: (title: string, month: string) => `${title}, på plads fra ${month}`,
};
