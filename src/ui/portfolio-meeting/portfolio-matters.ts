import type { SlideMatter, SlidePart } from '../../drawing/slides/slide-matter.ts';
import { portfolioRows } from '../../domain/portfolio/portfolio-row.ts';
import type { MeetingContents } from '../../domain/portfolio/meeting-contents.ts';
import { portfolioMeeting as words } from '../../text/da/portfolio-meeting.ts';
import { formatDate } from '../../text/format-date.ts';
import type { PaperTable } from '../../text/paper-table.ts';
import {
  askedTable,
  lineTable,
  sayUnitOfLines,
  unitOfLines,
} from '../../text/portfolio-meeting/case-tables.ts';
import { choiceTable } from '../../text/portfolio-meeting/choice-table.ts';
import { frameTable } from '../../text/portfolio-meeting/frame-table.ts';
import { loggedTable } from '../../text/portfolio-meeting/logged-table.ts';
import {
  meetingTable,
  sayComparison,
  totalsTable,
} from '../../text/portfolio-meeting/overview-tables.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { frameChart } from './frame-chart.ts';
import { jointMatters } from './joint-matters.ts';
import type { DrawnCase } from './drawn-case.ts';

type Shown = Pick<PortfolioPlace, 'comparison' | 'organisation' | 'portfolio'>;

/** So many decisions are told in full; how many more there are is said. */
const MOST_DECISIONS = 5;

/** What a meeting sees of a portfolio, in its fixed order [MTG-1]: first what needs no drawing. */
export function portfolioMatters(contents: MeetingContents, place: Shown): readonly SlideMatter[] {
  const { comparison, organisation, portfolio } = place;
  const { cases, choice } = contents;
  const matter = matterWith(notesOf(place));
  const asked = askedTable(cases);
  const rows = portfolioRows(cases, organisation);
  const unit = unitOfLines(rows);
  return [
    matter(coverTitle(contents), [tablePart(meetingTable(contents, comparison, organisation))]),
    ...(asked === null ? [] : [matter(words.asked.title, [tablePart(asked)])]),
    matter(words.totals.title, [tablePart(totalsTable(contents, comparison))]),
    matter(words.frame.title, frameParts(contents, place)),
    matter(words.lines.title, [
      smallWords(sayUnitOfLines(unit, comparison)),
      tablePart(lineTable(rows, unit)),
    ]),
    ...(choice === null
      ? []
      : [matter(words.choice.title, [tablePart(choiceTable(choice, cases, portfolio))])]),
    ...(choice === null || choice.notChosen.length === 0
      ? []
      : [
          matter(words.choice.notChosen, [
            smallWords(sayUnitOfLines(unit, comparison)),
            tablePart(
              lineTable(
                portfolioRows(choice.notChosen, organisation),
                unit,
                words.choice.notChosenSays,
              ),
            ),
          ]),
        ]),
  ];
}

/** The map across of what is drawn. */
export function mapMatters(drawn: readonly DrawnCase[], place: Shown): readonly SlideMatter[] {
  if (drawn.length === 0) return [];
  const maps = drawn.map(({ inMap }) => inMap);
  return jointMatters(maps, place.portfolio, notesOf(place));
}

/** A page for each case: its gevinstkort, which says in whose prices it is. */
export function cardMatters(drawn: readonly DrawnCase[]): readonly SlideMatter[] {
  return drawn.map(({ card }) => ({
    title: card.title,
    notes: [words.notes.cardPrices, card.description].join('\n\n'),
    parts: [{ kind: 'figure', scene: card }],
  }));
}

/** What was decided about the cases, the latest first [MTG-5]. */
export function decisionMatters(
  { decisions }: MeetingContents,
  place: Shown,
): readonly SlideMatter[] {
  const matter = matterWith(notesOf(place));
  const left = decisions.length - MOST_DECISIONS;
  return decisions
    .slice(0, MOST_DECISIONS)
    .map((entry, nth) =>
      matter(words.decisions.title(entry.forum, formatDate(entry.date)), [
        smallWords(words.decisions.reason(entry.reason)),
        tablePart(loggedTable(entry)),
        ...(left > 0 && nth === MOST_DECISIONS - 1
          ? [smallWords(words.decisions.earlier(left))]
          : []),
      ]),
    );
}

export function coverTitle({ forum }: Pick<MeetingContents, 'forum'>): string {
  return words.cover.title(forum);
}

function frameParts(
  { used }: MeetingContents,
  { portfolio, comparison }: Shown,
): readonly SlidePart[] {
  const { frame } = portfolio;
  if (used === null) {
    const text = words.frame.otherPrices(frame.priceYear, comparison.priceYear);
    return [{ kind: 'words', size: 'large', text }];
  }
  const chart = frameChart(used, frame.priceYear);
  return [
    smallWords(`${words.frame.pays[frame.pays]} ${words.notes.priceLevel(frame.priceYear)}.`),
    ...(chart === null ? [] : [chart]),
    tablePart(frameTable(used)),
  ];
}

/** What all figures stand on, for the speaker. */
function notesOf({ comparison }: Shown): string {
  return words.notes.assumptions(sayComparison(comparison));
}

function matterWith(notes: string) {
  return (title: string, parts: readonly SlidePart[]): SlideMatter => ({ title, notes, parts });
}

function tablePart(table: PaperTable): SlidePart {
  return { kind: 'table', ...table };
}

function smallWords(text: string): SlidePart {
  return { kind: 'words', size: 'small', text };
}
