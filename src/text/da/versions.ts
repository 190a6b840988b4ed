/** Earlier versions of a case: the list of them, and the ways back. */
export const versions = {
  command: 'Tidligere udgaver',
  title: (title: string) => `Tidligere udgaver af ${title}`,
  empty: 'Der er ingen tidligere udgaver endnu. Den første gemmes, næste gang sagen åbnes.',
  failed: 'De tidligere udgaver kan ikke læses lige nu.',
  what: (title: string, size: string) => (title === '' ? size : `${title} · ${size}`),
  present: 'Som sagen er nu',
  openCopy: 'Åbn som kopi',
  goBack: 'Gå tilbage hertil',
  copyTitle: (title: string, moment: string) => `${title} (fra ${moment})`,
  copyFailed: 'Kopien kunne ikke gemmes. Intet er ændret.',
  goBackFailed: 'Udgaven kunne ikke hentes. Intet er ændret.',
  wentBack: (moment: string) =>
    `Sagen er som den var ${moment}. Det, den var før, ligger her og i papirkurven.`,
};
