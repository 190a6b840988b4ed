import * as z from 'zod/mini';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import { LONGEST_DELAY, MOST_CASES } from '../../domain/portfolio/limits.ts';
import type { Choice, Objective, Scenario } from '../../domain/portfolio/portfolio.ts';
import { named, type Schema } from './checked.ts';
import { amountNotNegative } from './decimals.ts';
import { listOf } from './list-of.ts';
import { reference } from './map-schema.ts';
import { wholeNumber } from './numbers.ts';
import { id, instant, text } from './texts.ts';

const objective: Schema<Objective> = named(
  'objective',
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('netPresentValue') }),
    z.strictObject({ kind: z.literal('annualNetBenefit') }),
    z.strictObject({ kind: z.literal('score') }),
    z.strictObject({
      kind: z.literal('mix'),
      netPresentValue: amountNotNegative,
      annualNetBenefit: amountNotNegative,
      score: amountNotNegative,
    }),
  ]),
);

const cases = listOf(reference<CaseId>(), MOST_CASES);

const choice = {
  chosen: cases,
  mustDo: cases,
  leftOut: cases,
  delays: listOf(
    z.strictObject({
      case: reference<CaseId>(),
      years: wholeNumber(-LONGEST_DELAY, LONGEST_DELAY),
    }),
    MOST_CASES,
  ),
  objective,
};

/** What is chosen; that its lists do not contradict each other is for `problemsInPortfolio` [PFL-3]. */
export const choiceSchema: Schema<Choice> = named('choice', z.strictObject(choice));

export const scenarioSchema: Schema<Scenario> = named(
  'scenario',
  z.strictObject({
    id: id<Scenario['id']>(),
    name: text,
    note: text,
    savedAt: instant,
    madeBy: z.enum(['solver', 'hand']),
    ...choice,
  }),
);
