const documents = (count: number) => (count === 1 ? '1 dokument' : `${String(count)} dokumenter`);

/** The copy of everything beside the database, and what it has mended. */
export const safety = {
  copied: 'Reservekopien på enheden er med',

  restored: (count: number) =>
    `Browserens lager var gået i stykker. ${documents(count)} er hentet frem fra reservekopien på enheden.`,
  older: (count: number) =>
    `For ${String(count)} af dem kan de allerseneste rettelser mangle: se dem efter.`,
  healed: (count: number) =>
    `${documents(count)} var beskadiget på disken og er hentet frem fra reservekopien. Det beskadigede er lagt til side under Data på denne enhed.`,
  missing: (count: number) =>
    count === 1
      ? 'Der har ligget 1 sag mere her, den kan ikke findes.'
      : `Der har ligget ${String(count)} sager mere her, de kan ikke findes.`,
  allMissing: (count: number) =>
    count === 1
      ? 'Der har ligget 1 sag her, den kan ikke findes.'
      : `Der har ligget ${String(count)} sager her, de kan ikke findes.`,
  missingAdvice:
    'Browseren har slettet sit lager, og reservekopien er væk. Har du en sikkerhedskopi som fil, så hent den her.',
  orBegin: 'Eller begynd forfra:',
  toBackup: 'Hent en sikkerhedskopi',
};
