/** Records of one kind in a table: what can be done with each of them. */
export const records = {
  moveUp: (name: string) => `Flyt ${name} op`,
  moveDown: (name: string) => `Flyt ${name} ned`,
  remove: (name: string) => `Slet ${name}`,
  unnamed: (number: number) => `nummer ${String(number)}`,
  field: (heading: string, name: string) => `${heading}, ${name}`,
  columnActions: 'Handlinger',
};
