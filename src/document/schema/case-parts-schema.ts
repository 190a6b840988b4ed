import * as z from 'zod/mini';

import type { Alternative } from '../../domain/business-case/alternative.ts';
import { changeStages, type Change } from '../../domain/business-case/change.ts';
import type { DecisionRequest } from '../../domain/business-case/decision-request.ts';
import type { Deliverable } from '../../domain/business-case/deliverable.ts';
import type { GivenScore } from '../../domain/business-case/given-score.ts';
import { HIGHEST_STEP, LOWEST_STEP } from '../../domain/organisation/score-scale.ts';
import type { Risk } from '../../domain/business-case/risk.ts';
import type { CoreTaskId, PrincipleId } from '../../domain/organisation/organisation.ts';
import { alternativeId, belonging } from './belonging-schema.ts';
import { named, type Schema } from './checked.ts';
import { amount, share } from './decimals.ts';
import { reference } from './map-schema.ts';
import { wholeNumber } from './numbers.ts';
import { calendarDate, id, month, text } from './texts.ts';

export const requestSchema: Schema<DecisionRequest> = named(
  'request',
  z.strictObject({ wording: text, forum: text, date: z.nullable(calendarDate), item: text }),
);

export const givenScoreSchema: Schema<GivenScore> = named(
  'givenScore',
  z.strictObject({
    id: id<GivenScore['id']>(),
    principle: reference<PrincipleId>(),
    coreTask: z.nullable(reference<CoreTaskId>()),
    step: wholeNumber(LOWEST_STEP, HIGHEST_STEP),
    reason: text,
    givenBy: text,
  }),
);

export const alternativeSchema: Schema<Alternative> = named(
  'alternative',
  z.strictObject({ id: alternativeId, name: text, description: text }),
);

const planned = {
  title: text,
  owner: text,
  inPlace: z.nullable(month),
  alternatives: belonging,
  note: text,
};

export const deliverableSchema: Schema<Deliverable> = named(
  'deliverable',
  z.strictObject({ id: id<Deliverable['id']>(), ...planned }),
);

export const changeSchema: Schema<Change> = named(
  'change',
  z.strictObject({ id: id<Change['id']>(), stage: z.enum(changeStages), ...planned }),
);

export const riskSchema: Schema<Risk> = named(
  'risk',
  z.strictObject({
    id: id<Risk['id']>(),
    title: text,
    probability: z.nullable(share),
    consequence: z.nullable(amount),
    month,
    lineId: z.nullable(id<NonNullable<Risk['lineId']>>()),
    alternatives: belonging,
    measure: text,
    owner: text,
    note: text,
  }),
);
