import { fail, ok } from '../../base/result.ts';
import type { CalendarDate } from '../../domain/number/calendar.ts';
import { explainDateRefusal } from '../../text/explain-date.ts';
import { formatDate } from '../../text/format-date.ts';
import { parseDate } from '../../text/parse-date.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

/** A day as `dd.mm.åååå`. */
export function DateField(field: TypedFieldProps<CalendarDate>) {
  return <TypedField {...field} read={read} show={formatDate} edit={formatDate} />;
}

function read(text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) return fail(explainDateRefusal(parsed.failure));
  return ok(parsed.value.kind === 'empty' ? null : parsed.value.date);
}
