import { Decimal } from '../domain/number/decimal.ts';
import { byteUnits } from './da/numbers.ts';
import { formatNumber } from './format.ts';

const units = [
  { bytes: 1e9, say: byteUnits.gigabytes },
  { bytes: 1e6, say: byteUnits.megabytes },
  { bytes: 1e3, say: byteUnits.kilobytes },
];

/** How much that is on a disk: `12,5 kB`, with one decimal and in thousands of thousands. */
export function formatBytes(bytes: number): string {
  const unit = units.find((each) => bytes >= each.bytes) ?? units[2];
  return unit === undefined ? '' : unit.say(formatNumber(new Decimal(bytes / unit.bytes), 1));
}
