import { alternativeShown, caseOfAlternative } from '../alternatives/case-of-alternative.ts';
import { mapOfCase, type NamesOfAims } from '../benefit-map/map-of-case.ts';
import { yearlyValues } from '../benefit-map/yearly-values.ts';
import type { AlternativeId } from '../business-case/alternative.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { isEmptyText } from '../business-case/missing-in-line.ts';
import { appraisal } from '../finance/appraisal.ts';
import type { AppraisalResult } from '../finance/appraisal-result.ts';
import type { Card, CardHead, CardPart, CardRequest, CardTarget, CardVersion } from './card.ts';
import { cardBenefits } from './card-benefits.ts';
import { runningCost } from './running-cost.ts';
import { cardRisks } from './card-risks.ts';

/** What a card is made of beside the case itself. */
export interface CardSources {
  /** The alternative that is shown; null is the one that is recommended, if there is one. */
  readonly alternativeId?: AlternativeId | null;
  /** What core tasks and goals are called now. */
  readonly organisation?: NamesOfAims | null;
  /** The named version that the case is, unchanged; null is that it is none. */
  readonly version?: Extract<CardVersion, { kind: 'named' }> | null;
  /** What the case comes to, of a case as its alternative alone. */
  readonly resultOf?: (shown: BusinessCase) => AppraisalResult;
}

/**
 * The gevinstkort of a case [CRD-1]: every part as the case says it, or where it would be said. It
 * judges nothing, and nothing is written for it alone.
 */
export function cardOfCase(document: BusinessCase, sources: CardSources = {}): Card {
  const { alternativeId = null, organisation = null, version = null } = sources;
  const { resultOf = appraisal } = sources;
  const id = alternativeShown(document, alternativeId);
  const shown = caseOfAlternative(document, id);
  const result = resultOf(shown);
  const known = result.kind === 'appraised' ? result.appraisal : null;
  const map = mapOfCase(document, id, organisation);
  const values = known === null ? 'unknown' : (yearlyValues(known) ?? 'none');
  const all = cardBenefits(shown, values);
  const [benefits, drawbacks] = [
    all.filter(({ benefit }) => !benefit.negative),
    all.filter(({ benefit }) => benefit.negative),
  ];
  return {
    businessCase: shown,
    head: headOf(document, version),
    whyNow: said(document.whyNow, head('whyNow')),
    coreTask: said(document.coreTask?.name ?? '', head('coreTask')),
    strengthening: said(document.strengthening, head('strengthening')),
    map: map.links.length === 0 ? { kind: 'missing', target: { kind: 'map' } } : knownPart(map),
    benefits: listed(benefits, { kind: 'benefit', id: null, field: 'title' }),
    drawbacks:
      drawbacks.length === 0 && document.declaresNoDrawbacks
        ? { kind: 'none' }
        : listed(drawbacks, { kind: 'drawbacks' }),
    risks: listed(cardRisks(shown), { kind: 'risks' }),
    economy: economyOf(shown, result),
    request: requestOf(document),
  };
}

function headOf(document: BusinessCase, version: CardVersion | null): CardHead {
  const { title, centre, journalNumber, kitosId, roles, phase, mandatory, changedAt } = document;
  return {
    title: said(title, head('title')),
    projectOwner: said(roles.projectOwner, head('projectOwner')),
    projectLead: said(roles.projectLead, head('projectLead')),
    centre: said(centre?.name ?? '', head('centre')),
    journalNumber: said(journalNumber, head('journalNumber')),
    kitosId: said(kitosId, head('kitosId')),
    phase,
    isMandatory: mandatory,
    version: version ?? { kind: 'draft', changedAt },
  };
}

function requestOf({ request: { wording, forum, date, item } }: BusinessCase): CardRequest {
  return {
    wording: said(wording, head('wording')),
    forum: said(forum, head('forum')),
    date: date === null ? { kind: 'missing', target: head('date') } : knownPart(date),
    item: item.trim(),
  };
}

/** A case with no amount yet has no economy to show. */
function economyOf(shown: BusinessCase, result: AppraisalResult): Card['economy'] {
  if (result.kind === 'undefined') return { kind: 'undefined', reason: result.reason };
  if (result.appraisal.isEmpty) {
    const id = shown.costs[0]?.id ?? null;
    return { kind: 'missing', target: { kind: 'cost', id, field: 'amounts' } };
  }
  return {
    kind: 'known',
    appraisal: result.appraisal,
    runningCost: runningCost(result.appraisal),
  };
}

type HeadTarget = Extract<CardTarget, { kind: 'head' }>;

function head(field: HeadTarget['field']): CardTarget {
  return { kind: 'head', field };
}

function said(text: string, target: CardTarget): CardPart<string> {
  return isEmptyText(text) ? { kind: 'missing', target } : knownPart(text.trim());
}

function listed<Entry>(entries: readonly Entry[], target: CardTarget): CardPart<readonly Entry[]> {
  return entries.length === 0 ? { kind: 'missing', target } : knownPart(entries);
}

function knownPart<Value>(value: Value): CardPart<Value> {
  return { kind: 'known', value };
}
