import { portfolioOverlap as words } from './da/portfolio-overlap.ts';
import { listed } from './listed.ts';

/** Calendar years in a sentence, those in a row as one: `2027–2029 og 2031`. In their order. */
export function sayYears(years: readonly number[]): string {
  const rows: { readonly from: number; to: number }[] = [];
  for (const year of years) {
    const last = rows.at(-1);
    if (last?.to === year - 1) last.to = year;
    else rows.push({ from: year, to: year });
  }
  return listed(
    rows.map(({ from, to }) =>
      from === to ? String(from) : words.fromYearToYear(String(from), String(to)),
    ),
  );
}
