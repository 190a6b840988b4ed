import { Decimal } from '../../domain/number/decimal.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { CaseSummary, Comparison } from '../../domain/portfolio/case-summary.ts';
import type { MeetingContents } from '../../domain/portfolio/meeting-contents.ts';
import { da } from '../da.ts';
import { portfolioMeeting as words } from '../da/portfolio-meeting.ts';
import { formatDate } from '../format-date.ts';
import { formatFte, formatMoney, formatNumber, formatRate } from '../format.ts';
import { listed } from '../listed.ts';
import { saidOr, type PaperTable } from '../paper-table.ts';

/** What a case is called, also where no one has named it. */
export function titleOf({ title }: Pick<CaseSummary, 'title'>): string {
  return title.trim() === '' ? da.businessCase.untitled : title;
}

/** `2027 p/l, fælles rente 3,5 %`. */
export function sayComparison({ priceYear, rate }: Comparison): string {
  const { notes } = words;
  const rates = rate === null ? notes.ownRates : notes.commonRate(formatRate(new Decimal(rate)));
  return `${notes.priceLevel(priceYear)}, ${rates}`;
}

/** Which cases go to the meeting, in words. */
export function saySet({ set, choice }: Pick<MeetingContents, 'set' | 'choice'>): string {
  return set.kind === 'scenario'
    ? words.setNames.scenario(choice?.scenario?.name ?? '')
    : words.setNames[set.kind];
}

/** The meeting, and what goes to it [MTG-1]. */
export function meetingTable(
  contents: MeetingContents,
  comparison: Comparison,
  { name }: Pick<Organisation, 'name'>,
): PaperTable {
  const { cover } = words;
  const count = countOf(contents.cases);
  return {
    says: cover.says,
    columns: [
      { head: '', share: 1 },
      { head: '', share: 3 },
    ],
    rows: [
      [cover.organisation, saidOr(name, cover.notSaid)],
      [cover.date, contents.date === null ? cover.notSaid : formatDate(contents.date)],
      [cover.cases, cover.casesOf(count, saySet(contents))],
      [cover.prices, sayComparison(comparison)],
    ],
  };
}

/** What the cases come to together, what is counted once, and what is in no sum [MTG-2]. */
export function totalsTable(
  { cases, totals }: MeetingContents,
  comparison: Comparison,
): PaperTable {
  const said = words.totals;
  const { sharedAway, withoutWorth, withoutAnnualNetBenefit } = totals;
  const prices = sayComparison(comparison);
  const without = [
    ...(withoutWorth.length === 0 ? [] : [said.withoutWorth(titlesOf(withoutWorth))]),
    ...(withoutAnnualNetBenefit.length === 0
      ? []
      : [said.withoutAnnual(titlesOf(withoutAnnualNetBenefit))]),
  ];
  return {
    says: said.says,
    columns: [
      { head: said.figure, share: 3 },
      { head: said.value, share: 2, isNumber: true },
      { head: said.standsOn, share: 5 },
    ],
    rows: [
      [words.cover.cases, formatNumber(new Decimal(cases.length), 0), ''],
      [
        said.investment,
        formatMoney(totals.investment),
        words.notes.priceLevel(comparison.priceYear),
      ],
      [said.netPresentValue, formatMoney(totals.netPresentValue), prices],
      [
        said.annualNetBenefit,
        formatMoney(totals.annualNetBenefit),
        totals.fullEffectFrom === null ? '' : said.fullEffect(totals.fullEffectFrom),
      ],
      [said.capacity, formatFte(totals.capacity), said.capacityApart],
      [
        said.shared,
        '',
        sharedAway.netPresentValue.isZero()
          ? said.nothingShared
          : said.sharedAway(formatMoney(sharedAway.netPresentValue)),
      ],
      ...without.map((text) => [said.without, '', text]),
    ],
  };
}

/** How many cases, in words. */
export function countOf(cases: readonly unknown[]): string {
  const count = formatNumber(new Decimal(cases.length), 0);
  return cases.length === 1 ? words.cover.oneCase : words.cover.someCases(count);
}

function titlesOf(summaries: readonly CaseSummary[]): string {
  return listed(summaries.map(titleOf));
}
