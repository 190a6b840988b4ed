import { dateRefusals } from './da/dates.ts';
import type { DateRefusal } from './parse-date.ts';
import type { MonthRefusal } from './parse-month.ts';
import { quoted } from './quoted.ts';

/** Why a text is no date or no month, in short sentences that say what to write instead [PAR-10, PAR-11]. */
export function explainDateRefusal({ kind, text }: DateRefusal | MonthRefusal): string {
  return dateRefusals[kind](quoted(text));
}
