/** Words about a block of cells that is pasted. */
export const blocks = {
  outside: (moreColumns?: string) =>
    ['Der er ingen kolonne til cellen.', moreColumns]
      .filter((part) => part !== undefined)
      .join(' '),
  refusals: {
    empty: () => 'Udklipsholderen er tom.',
    'too-many-rows': (most: string) => `Der kan højst indsættes ${most} rækker ad gangen.`,
    'too-many-columns': (most: string) => `Der kan højst indsættes ${most} kolonner ad gangen.`,
    'cell-too-long': (most: string) => `En celle har mere end ${most} tegn og kan ikke indsættes.`,
  },
};
