/** Sager: the list of cases. */
export const cases = {
  copyTitle: (title: string) => `${title} (kopi)`,
  deleted: (title: string) => `»${title}« er slettet.`,
};
