import type { Month } from '../../domain/number/calendar.ts';
import { formatMonth } from '../../text/format-date.ts';
import { readMonth } from '../../text/read-typed.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

/** A month as people write it: `november 2026`, `11.2026`. */
export function MonthField(field: TypedFieldProps<Month>) {
  return <TypedField {...field} read={readMonth} show={formatMonth} edit={formatMonth} />;
}
