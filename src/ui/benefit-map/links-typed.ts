import { fail, ok, type Result } from '../../base/result.ts';
import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import { linksOfCommand } from '../../domain/benefit-map/link-command.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { MapLink, MapLinkId } from '../../domain/business-case/case-map.ts';
import { linkNodes, refusalOfLink } from '../../domain/business-case/edits/map-edits.ts';
import { map as words } from '../../text/da/map.ts';
import { parseLinkCommand } from '../../text/parse-link-command.ts';
import { sayLinkRefusal } from '../../text/say-link-refusal.ts';
import { firstShare } from './first-share.ts';

/**
 * The links that a typed command adds to a case, or in words why it cannot: all of them or none. What
 * is linked already is passed over.
 */
export function linksTyped(
  text: string,
  map: BenefitMap,
  document: BusinessCase,
  newId: () => string,
): Result<readonly MapLink[], string> {
  const parsed = parseLinkCommand(text);
  if (!parsed.ok) return fail(words.commands[parsed.failure.kind](parsed.failure.text));
  const found = linksOfCommand(map, parsed.value.steps);
  if (!found.ok) return fail(words.commands['no-such-number'](String(found.failure.number)));
  let linked = document;
  for (const ends of found.value) {
    const refusal = refusalOfLink(ends, linked);
    if (refusal?.kind === 'linked-already') continue;
    if (refusal !== null) return fail(sayLinkRefusal(refusal, map));
    const share = parsed.value.share ?? firstShare(ends, linked.map.links);
    linked = linkNodes({ id: newId() as MapLinkId, ...ends, share })(linked);
  }
  return ok(linked.map.links.slice(document.map.links.length));
}
