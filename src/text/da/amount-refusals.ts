/** Why a typed number gives no value, and what to write instead. `text` is what was typed. */
export const amountRefusals = {
  twoReadings: (text: string, one: string, other: string) =>
    `${text} kan læses som ${one} eller ${other}.`,
  writeOneOf: (one: string, other: string) => `Skriv ${one} eller ${other}.`,
  atMostDecimals: (most: string) => `Der må højst være ${most} decimaler.`,
  write: (suggestion: string) => `Skriv for eksempel ${suggestion}.`,
  tooLarge: (text: string, most: string) =>
    `${text} er for stort. Tallet må højst være ${most}, med plus eller minus.`,
  tooLong: (most: string) =>
    `Teksten er for lang til at være et tal. Højst ${most} tegn kan læses.`,
  reasons: {
    formula: (text: string) => `${text} er en formel. Skriv resultatet.`,
    'spreadsheet-error': (text: string) =>
      `${text} er en fejlværdi fra et regneark. Skriv et tal, eller lad feltet stå tomt.`,
    'several-values': () => 'Teksten har flere linjer eller celler. Skriv ét tal.',
    'hidden-signs': () => 'Teksten har skjulte tegn, der kan vende tallet om. Skriv tallet forfra.',
    'other-digits': (text: string) =>
      `${text} er skrevet med andre cifre end 0-9. Skriv tallet med cifrene 0-9.`,
    'no-digits': (text: string) =>
      `${text} er ikke et tal. Skriv et tal, eller lad feltet stå tomt.`,
    exponent: (text: string) => `${text} er skrevet med eksponent. Skriv alle cifrene.`,
    interval: (text: string) => `${text} er to tal. Skriv ét tal.`,
    'other-currency': (text: string) => `${text} er ikke i kroner. Regn beløbet om til kroner.`,
    spaces: (text: string) =>
      `${text} er ikke ét tal: mellemrum skal stå foran hver tre cifre, som i 1 234 567.`,
    separators: (text: string) =>
      `${text} er ikke et tal: et punktum eller et komma står, hvor det ikke plejer.`,
    signs: (text: string) =>
      `${text} er ikke et tal: skriv ét minus, eller sæt parentes om hele tallet.`,
    'more-than-a-number': (text: string) =>
      `${text} er mere end et tal. Skriv kun tallet og eventuelt enheden.`,
  },
  unitNotHere: {
    money: (text: string) => `${text} er ikke et beløb. Skriv det i kroner.`,
    number: (text: string) => `${text} har en enhed. Skriv kun tallet.`,
    share: (text: string) => `${text} er ikke en procent. Skriv for eksempel 12 eller 12 %.`,
    general: (text: string) => `${text} har en enhed, der ikke bruges her.`,
  },
};
