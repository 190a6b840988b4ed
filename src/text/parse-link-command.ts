import { fail, ok, type Result } from '../base/result.ts';
import type { LinkCommand } from '../domain/benefit-map/link-command.ts';
import { isShareOfAWhole } from '../domain/business-case/line-limits.ts';
import type { DecimalText } from '../domain/number/quantities.ts';
import { parseAmount } from './parse-amount.ts';

/** What a person who links by numbers has asked for. */
export interface ParsedLinkCommand {
  readonly steps: LinkCommand;
  /** The share of each link; null where none is said. */
  readonly share: DecimalText | null;
}

/** Why a text is no command. `text` is what was typed, or the part of it that is no share. */
export interface LinkCommandRefusal {
  readonly kind: 'not-a-command' | 'bad-share';
  readonly text: string;
}

const LONGEST_COMMAND = 200;
const STEPS = String.raw`\d{1,4}(?:\s*[,+]\s*\d{1,4})*`;
const ARROW = String.raw`\s*(?:→|[-=]*>|til)\s*`;
const COMMAND = new RegExp(`^(${STEPS}(?:${ARROW}${STEPS})+)(?:\\s+(\\S.*%))?$`, 'i');

/**
 * Reads `3→7`, `3->7`, `3 til 7`, `1→3→7`, `3,4→7` and `3→7 60 %` [PAR-15]: by numbers of nodes, each of a
 * step leading to each of the next.
 */
export function parseLinkCommand(typed: string): Result<ParsedLinkCommand, LinkCommandRefusal> {
  const text = typed.replace(/\s+/g, ' ').trim();
  const found = text.length > LONGEST_COMMAND ? null : COMMAND.exec(text);
  if (found === null) return fail({ kind: 'not-a-command', text });
  const [, steps = '', share = ''] = found;
  const parsed = parseAmount(share, 'share');
  if (!parsed.ok || (parsed.value.kind !== 'empty' && !isShareOfAWhole(parsed.value.value))) {
    return fail({ kind: 'bad-share', text: share });
  }
  return ok({
    steps: steps
      .split(new RegExp(ARROW, 'i'))
      .map((step) => step.split(/[,+]/).map((number) => Number(number.trim()))),
    share: parsed.value.kind === 'empty' ? null : parsed.value.value,
  });
}
