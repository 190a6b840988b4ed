import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Appraisal, AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { SlideMatter, SlidePart } from '../../drawing/slides/slide-matter.ts';
import { assumptionTable, riskTable } from '../../text/assumption-tables.ts';
import { sayDiscounting, sayHorizon, sayRealisation } from '../../text/assumptions.ts';
import { coverTable, type StandingSeal } from '../../text/cover-table.ts';
import { papers as words } from '../../text/da/papers.ts';
import { followUpTable } from '../../text/follow-up-table.ts';
import { keyFigureTable } from '../../text/key-figure-table.ts';
import type { PaperTable } from '../../text/paper-table.ts';
import { sayNoResult } from '../../text/say-no-result.ts';
import { cashFlowChart, cashFlowTables } from './cash-flow-slides.ts';

/** A case as it is laid before a forum, with the figures of one alternative. */
export interface MeetingCase {
  readonly document: BusinessCase;
  /** The alternative the figures are of; the document where it has none. */
  readonly shown: BusinessCase;
  /** What that alternative is called; null where there is none. */
  readonly alternative: string | null;
  readonly result: AppraisalResult;
  readonly seal: StandingSeal | null;
  /** The gevinstkort, as it is laid out on a sheet and on a slide. */
  readonly cards: { readonly a4: Scene; readonly slide: Scene };
  /** Null where the map has no nodes. */
  readonly map: { readonly scene: Scene; readonly sentences: readonly string[] } | null;
}

/**
 * The slides of a case in the fixed order of the meeting [PAP-4]: the decision asked for, the
 * gevinstkort, the economy, the assumptions and the risks, the map, the follow-up. Every slide has the assumptions in its notes.
 */
export function caseSlides(meeting: MeetingCase): readonly SlideMatter[] {
  const { document, shown, result, seal, map } = meeting;
  const appraisal = appraisalOf(result);
  const head = notesHead(shown, appraisal);
  const slide = (title: string, parts: readonly SlidePart[], ...notes: readonly string[]) => ({
    title,
    notes: [head, ...notes].join('\n\n'),
    parts,
  });
  return [
    slide(words.slides.decision, [
      { kind: 'words', size: 'large', text: asked(document) },
      tablePart(coverTable(document, seal)),
    ]),
    slide(
      meeting.cards.slide.title,
      [{ kind: 'figure', scene: meeting.cards.slide }],
      meeting.cards.slide.description,
    ),
    ...economySlides(meeting, appraisal, slide),
    slide(words.slides.assumptions, [tablePart(assumptionTable(shown, appraisal))]),
    slide(words.slides.risks, [tableOrWords(riskTable(shown, appraisal), words.noRisks)]),
    ...(map === null
      ? []
      : [slide(map.scene.title, [{ kind: 'figure', scene: map.scene }], map.sentences.join(' '))]),
    slide(words.slides.followUp, [tableOrWords(followUpTable(shown), words.noBenefits)]),
  ];
}

type MakeSlide = (
  title: string,
  parts: readonly SlidePart[],
  ...notes: readonly string[]
) => SlideMatter;

function economySlides(
  { shown, alternative, result }: MeetingCase,
  appraisal: Appraisal | null,
  slide: MakeSlide,
): readonly SlideMatter[] {
  const { economy, economyOf, years } = words.slides;
  const title = alternative === null ? economy : economyOf(alternative);
  if (appraisal === null) {
    return [slide(title, [{ kind: 'words', size: 'large', text: sayNoResult(shown, result) }])];
  }
  const chart = cashFlowChart(appraisal, shown.priceYear);
  const tables = cashFlowTables(appraisal, shown.priceYear);
  return [
    slide(
      title,
      [...(chart === null ? [] : [chart]), tablePart(keyFigureTable(shown, appraisal))],
      ...(chart === null ? [] : [chart.says]),
    ),
    ...tables.map(({ first, last, table, unit }) =>
      slide(years(first, last), [{ kind: 'words', size: 'small', text: unit }, tablePart(table)]),
    ),
  ];
}

/** Null where there is nothing to say in figures. */
export function appraisalOf(result: AppraisalResult): Appraisal | null {
  return result.kind === 'appraised' && !result.appraisal.isEmpty ? result.appraisal : null;
}

/** The decision that is asked for, or that no one has written it. */
export function asked({ request }: BusinessCase): string {
  const wording = request.wording.trim();
  return wording === '' ? words.notWritten : wording;
}

function notesHead(shown: BusinessCase, appraisal: Appraisal | null): string {
  const realisation = appraisal === null ? null : sayRealisation(shown, appraisal);
  const said = [
    sayHorizon(shown),
    sayDiscounting(shown),
    ...(realisation === null ? [] : [realisation]),
  ];
  return `${words.slides.assumptions}: ${said.join('. ')}.`;
}

function tablePart(table: PaperTable): SlidePart {
  return { kind: 'table', ...table };
}

function tableOrWords(table: PaperTable | null, otherwise: string): SlidePart {
  return table === null ? { kind: 'words', size: 'large', text: otherwise } : tablePart(table);
}
