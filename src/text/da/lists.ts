/** What stands in a list: between words in a sentence, and under rows that are not all shown. */
export const lists = {
  comma: ', ',
  and: ' og ',
  more: (next: string, left: string) => `Vis ${next} til (${left} er ikke vist)`,
};
