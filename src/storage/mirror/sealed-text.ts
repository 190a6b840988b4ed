import { textChecksum } from '../checksum.ts';

/** A text with a number that rises each time it is written. */
export interface Numbered {
  readonly n: number;
  readonly body: string;
}

const MARK = 'gevinstkort-1';

/** The text as it lies in a file of the mirror: one line that vouches for the rest of it [SAV-10]. */
export function sealedText({ n, body }: Numbered): string {
  return `${MARK} ${String(n)} ${checksum(n, body)}\n${body}`;
}

/** What was sealed; null for a file that was cut short, changed, or is no such file at all. */
export function unsealed(text: string): Numbered | null {
  const end = text.indexOf('\n');
  const [mark, n, sha256] = text.slice(0, Math.max(0, end)).split(' ');
  const numbered = { n: Number(n), body: text.slice(end + 1) };
  const isWhole = mark === MARK && sha256 === checksum(numbered.n, numbered.body);
  return isWhole ? numbered : null;
}

/** The number a text says it has, which is not believed before it is unsealed; 0 where it says none. */
export function claimedNumber(text: string): number {
  const [, n = ''] = text.slice(0, Math.max(0, text.indexOf('\n'))).split(' ');
  return Number(n) || 0;
}

function checksum(n: number, body: string): string {
  return textChecksum(`${String(n)}\n${body}`);
}
