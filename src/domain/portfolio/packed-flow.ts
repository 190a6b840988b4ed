import { Decimal } from '../number/decimal.ts';

/**
 * Yearly amounts as one short text with every digit: amounts after one another that are the same are said
 * once, `0;125000*9`.
 */
export function packedFlow(flow: readonly Decimal[]): string {
  const runs: { readonly text: string; count: number }[] = [];
  for (const amount of flow) {
    const text = amount.isZero() ? '0' : amount.toFixed();
    const last = runs.at(-1);
    if (last?.text === text) last.count += 1;
    else runs.push({ text, count: 1 });
  }
  return runs.map(({ text, count }) => (count === 1 ? text : `${text}*${String(count)}`)).join(';');
}

/** The amounts again; those that were said once are one object. Throws on what is no such text. */
export function unpackedFlow(packed: string): readonly Decimal[] {
  if (packed === '') return [];
  return packed.split(';').flatMap((run) => {
    const [text = '', count = '1'] = run.split('*');
    const amount = new Decimal(text);
    return Array.from({ length: Number(count) }, () => amount);
  });
}
