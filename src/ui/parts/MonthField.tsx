import { fail, ok } from '../../base/result.ts';
import type { Month } from '../../domain/number/calendar.ts';
import { explainDateRefusal } from '../../text/explain-date.ts';
import { formatMonth } from '../../text/format-date.ts';
import { parseMonth } from '../../text/parse-month.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

/** A month as people write it: `november 2026`, `11.2026`. */
export function MonthField(field: TypedFieldProps<Month>) {
  return <TypedField {...field} read={read} show={formatMonth} edit={formatMonth} />;
}

function read(text: string) {
  const parsed = parseMonth(text);
  if (!parsed.ok) return fail(explainDateRefusal(parsed.failure));
  return ok(parsed.value.kind === 'empty' ? null : parsed.value.month);
}
