/** Words on buttons that are the same everywhere. */
export const actions = {
  cancel: 'Annullér',
  close: 'Luk',
  delete: 'Slet',
  remove: 'Fjern',
  add: 'Tilføj',
  copy: 'Kopiér',
  undo: 'Fortryd',
  redo: 'Gentag',
  tryAgain: 'Prøv igen',
  edit: 'Redigér',
  show: 'Vis',
  hide: 'Skjul',
};

/** Words around the control of a field. */
export const fields = {
  /** `counted` is what the case goes on counting with, as it is shown. */
  refused: (reason: string, counted: string | null) =>
    counted === null
      ? `${reason} Indtil da er feltet tomt.`
      : `${reason} Indtil da regnes der med ${counted}.`,
  atLeast: (least: string) => `Det skal være mindst ${least}.`,
  atMost: (most: string) => `Det må højst være ${most}.`,
  wholeNumber: 'Skriv et helt tal.',
  required: 'Feltet må ikke være tomt.',
  readAs: (shown: string) => `Læses som ${shown}`,
  none: 'Ikke valgt',
  missing: 'mangler',
  kroner: 'kr.',
  kronerAYear: 'kr./år',
  percent: '%',
  yes: 'Ja',
  no: 'Nej',
};
