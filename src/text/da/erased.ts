/** What stands alone on the page while everything is erased, and after: nothing is loaded then. */
export const erased = {
  title: 'Alt er slettet fra denne browser',
  text: 'Der er ingen sager, kopier eller indstillinger tilbage. Du kan lukke fanen.',
  erasing: 'Alt slettes fra denne browser',
  erasingText: 'Det tager et øjeblik.',
  partly: 'Ikke alt kunne slettes',
  left: (places: string) =>
    `Tilbage er: ${places}. Luk alle andre faner med Gevinstkort, og prøv igen.`,
  places: {
    databases: 'databasen',
    files: 'reservekopien',
    caches: 'appens filer',
    keys: 'nøgler',
    workers: 'appens hjælper uden net',
  },
  again: 'Prøv igen',
  beginAnew: 'Begynd forfra',
};
