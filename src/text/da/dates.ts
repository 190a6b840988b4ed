/** The months, January first. */
export const monthNames: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** The months where there is little room. */
export const shortMonthNames: readonly string[] = [
  'jan.',
  'feb.',
  'mar.',
  'apr.',
  'maj',
  'jun.',
  'jul.',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'dec.',
];

/** How long ago something was. */
export const ages = {
  today: 'i dag',
  yesterday: 'i går',
  daysAgo: (days: string) => `for ${days} dage siden`,
};

/** Why a typed date or month is none, and what to write instead. `text` is what was typed. */
export const dateRefusals = {
  'not-a-date': (text: string) => `${text} er ikke en dato. Skriv for eksempel 23.11.2026.`,
  'not-a-month': (text: string) => `${text} er ikke en måned. Skriv for eksempel november 2026.`,
  'no-such-date': (text: string) => `Datoen ${text} findes ikke. Skriv dag, måned og år.`,
  'no-such-month': (text: string) => `${text} findes ikke: et år har måned 1 til 12.`,
  'two-digit-year': (text: string) => `Skriv året i ${text} med fire cifre.`,
  'year-out-of-range': (text: string) => `Året i ${text} skal ligge mellem 1900 og 2999.`,
  'month-missing': (text: string) => `Skriv også måneden, for eksempel januar ${text}.`,
  'has-a-day': (text: string) => `${text} er en dag midt i en måned. Skriv kun måned og år.`,
};
