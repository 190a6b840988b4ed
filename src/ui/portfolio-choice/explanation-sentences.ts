import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { nearMisses, type NearMiss } from '../../domain/portfolio/selection/near-misses.ts';
import type {
  SelectionAnswer,
  SolvedSelection,
} from '../../domain/portfolio/selection/selection-answer.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { formatNumber } from '../../text/format.ts';
import {
  sayCases,
  sayConstraint,
  sayGain,
  sayRaises,
  sayValue,
  withOneStop,
  type SaidAbout,
} from '../../text/say-selection.ts';
import type { SolvedState } from './use-selection.ts';

const words = portfolioChoice.explanation;

export interface Explanation {
  readonly near: readonly string[];
  readonly millions: readonly string[];
  readonly constraints: readonly string[];
}

/** The answers so far, in sentences [SEL-12]; none where nothing was found. */
export function explanationSentences(
  { asked, answer, questions }: Pick<SolvedState, 'asked' | 'answer' | 'questions'>,
  about: SaidAbout,
): Explanation {
  if (answer.kind !== 'optimal' && answer.kind !== 'notProven') {
    return { near: [], millions: [], constraints: [] };
  }
  const misses = nearMisses(asked.problem, new Set(answer.selected));
  const byCase = new Map(misses.map((miss) => [miss.caseId, miss]));
  const near: string[] = [];
  const millions: string[] = [];
  const constraints: string[] = [];
  for (const { question, answer: other } of questions) {
    if (question.kind === 'with') {
      const miss = byCase.get(question.caseId);
      if (miss !== undefined) near.push(nearSentence(miss, answer, other, about));
    } else if (other === null) continue;
    else if (question.kind === 'oneMore') {
      const gain = gainSentence(answer, other, about);
      const { year } = question;
      millions.push(
        year === null
          ? words.millionTotal(gain)
          : words.millionYear(String(about.frame.firstYear + year), gain),
      );
    } else {
      constraints.push(
        constraintSentence(sayConstraint(question.constraint, about), answer, other, about),
      );
    }
  }
  return {
    near: [...near, ...blockedSentences(misses, about)].map(withOneStop),
    millions: millions.map(withOneStop),
    constraints: constraints.map(withOneStop),
  };
}

function nearSentence(
  miss: NearMiss,
  best: SolvedSelection,
  other: SelectionAnswer | null,
  about: SaidAbout,
): string {
  const name = sayCases([miss.caseId], about);
  const coming = miss.with.length === 0 ? name : words.together(name, sayCases(miss.with, about));
  const gain = sayGain(miss.gain, about.objective);
  const raise =
    miss.raises.length === 0
      ? words.fits(coming, gain)
      : words.nearMiss(coming, sayRaises(miss.raises, about), gain);
  if (other === null || other.kind === 'unknown') return raise;
  if (other.kind === 'infeasible') return `${raise} ${words.cannot(name)}`;
  const out = withoutThose(best.selected, other.selected);
  const lost = best.value.minus(other.value);
  const loss = lost.gt(0) ? words.worse(sayValue(lost, about.objective)) : words.same;
  return `${raise} ${
    out.length === 0
      ? words.pushesNothing(name, loss)
      : words.pushes(name, sayCases(out, about), loss)
  }`;
}

/** Cases that no money would bring in, and how many are out because they would not help. */
function blockedSentences(misses: readonly NearMiss[], about: SaidAbout): readonly string[] {
  const notWorth = misses.filter(({ gain }) => gain.lte(0)).length;
  const most = 12;
  return [
    ...misses
      .filter(({ gain }) => gain.gt(0))
      .flatMap(({ caseId, excludedBy, missing }) => [
        ...(excludedBy.length === 0
          ? []
          : [words.excluded(sayCases([caseId], about), sayCases(excludedBy, about))]),
        ...(missing.length === 0
          ? []
          : [words.missing(sayCases([caseId], about), sayCases(missing, about))]),
      ])
      .slice(0, most),
    ...(notWorth === 0 ? [] : [words.notWorth(formatNumber(new Decimal(notWorth), 0))]),
  ];
}

function gainSentence(best: SolvedSelection, other: SelectionAnswer, about: SaidAbout): string {
  if (other.kind !== 'optimal' && other.kind !== 'notProven') return words.nothing;
  const gain = other.value.minus(best.value);
  if (gain.lte(0)) return words.nothing;
  const into = withoutThose(other.selected, best.selected);
  const out = withoutThose(best.selected, other.selected);
  return words.more(
    sayGain(gain, about.objective),
    [
      ...(into.length === 0 ? [] : [words.comesIn(sayCases(into, about))]),
      ...(out.length === 0 ? [] : [words.goesOut(sayCases(out, about))]),
    ].join(', '),
  );
}

function constraintSentence(
  name: string,
  best: SolvedSelection,
  other: SelectionAnswer,
  about: SaidAbout,
): string {
  if (other.kind !== 'optimal' && other.kind !== 'notProven') return words.unknown(name);
  const cost = other.value.minus(best.value);
  return cost.gt(0) ? words.costs(name, sayValue(cost, about.objective)) : words.free(name);
}

function withoutThose(ids: readonly CaseId[], those: readonly CaseId[]): readonly CaseId[] {
  const set = new Set(those);
  return ids.filter((id) => !set.has(id));
}
