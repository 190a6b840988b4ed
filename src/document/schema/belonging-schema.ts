import * as z from 'zod/mini';

import { budgetAreas, evidenceGrades, payers } from '../../domain/business-case/accounting.ts';
import type { AlternativeId, Belonging } from '../../domain/business-case/alternative.ts';
import { MOST_ALTERNATIVES } from '../../domain/business-case/limits.ts';
import type { Schema } from './checked.ts';
import { listOf } from './list-of.ts';
import { id, text } from './texts.ts';

export const alternativeId = id<AlternativeId>();

export const belonging: Schema<Belonging> = z.nullable(listOf(alternativeId, MOST_ALTERNATIVES));

/** The fields of `Accounting`. */
export const accounting = {
  budgetArea: z.nullable(z.enum(budgetAreas)),
  account: text,
  payer: z.enum(payers),
  evidence: z.nullable(z.enum(evidenceGrades)),
};
