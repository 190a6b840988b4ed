import * as z from 'zod/mini';

import { MOST_RECORDS } from '../../domain/organisation/limits.ts';
import type { CentreId, KeyRoleId, PrincipleId } from '../../domain/organisation/organisation.ts';
import { HIGHEST_STEP, LOWEST_STEP } from '../../domain/organisation/score-scale.ts';
import { LONGEST_FRAME, MOST_CASES, MOST_MINIMA } from '../../domain/portfolio/limits.ts';
import { frameUses, type Frame, type Minimum } from '../../domain/portfolio/portfolio.ts';
import { named, type Schema } from './checked.ts';
import { amountNotNegative } from './decimals.ts';
import { listOf } from './list-of.ts';
import { reference } from './map-schema.ts';
import { calendarYear, wholeNumber } from './numbers.ts';
import { id } from './texts.ts';

const limitsByYear = listOf(z.nullable(amountNotNegative), LONGEST_FRAME);

const minimum: Schema<Minimum> = named(
  'minimum',
  z.strictObject({
    id: id<Minimum['id']>(),
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('centre'), centre: reference<CentreId>() }),
      z.strictObject({
        kind: z.literal('principle'),
        principle: reference<PrincipleId>(),
        step: wholeNumber(LOWEST_STEP, HIGHEST_STEP),
      }),
    ]),
    least: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cases'), count: wholeNumber(0, MOST_CASES) }),
      z.strictObject({ kind: z.literal('amount'), amount: amountNotNegative }),
    ]),
  }),
);

/** What there is to spend; that its lists are in step is for `problemsInPortfolio` [PFL-2]. */
export const frameSchema: Schema<Frame> = named(
  'frame',
  z.strictObject({
    firstYear: calendarYear,
    priceYear: calendarYear,
    perYear: limitsByYear,
    total: z.nullable(amountNotNegative),
    pays: z.enum(frameUses),
    roleHours: listOf(
      z.strictObject({ role: reference<KeyRoleId>(), perYear: limitsByYear }),
      MOST_RECORDS,
    ),
    minima: listOf(minimum, MOST_MINIMA),
  }),
);
