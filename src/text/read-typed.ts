import { fail, ok, type Result } from '../base/result.ts';
import type { Month } from '../domain/number/calendar.ts';
import { Decimal } from '../domain/number/decimal.ts';
import { decimalText, type DecimalText } from '../domain/number/quantities.ts';
import type { AmountField } from './amount-field.ts';
import { fields } from './da/fields.ts';
import { editText } from './edit-text.ts';
import { explainRefusal, readingShown } from './explain-amount.ts';
import { explainDateRefusal } from './explain-date.ts';
import { parseAmount } from './parse-amount.ts';
import { parseMonth } from './parse-month.ts';

/** What may be typed, both ends included; a share is a fraction. */
export interface AmountLimits {
  readonly least?: string | undefined;
  readonly most?: string | undefined;
}

export interface ReadAmount {
  /** Null is a value that is missing [PAR-7]. */
  readonly value: DecimalText | null;
  /** What it is read as, where that is worth showing [PAR-2]. */
  readonly reading: string | null;
}

/** An amount within its limits, or the reason in words why the text is none [PAR-3, PAR-8]. */
export function readAmount(
  text: string,
  field: AmountField,
  { least, most }: AmountLimits = {},
): Result<ReadAmount, string> {
  const parsed = parseAmount(text, field);
  if (!parsed.ok) return fail(explainRefusal(parsed.failure, field));
  if (parsed.value.kind === 'empty') return ok({ value: null, reading: null });
  const { value } = parsed.value;
  const decimal = new Decimal(value);
  if (least !== undefined && decimal.lt(least)) {
    return fail(fields.atLeast(editText(decimalText(least), field)));
  }
  if (most !== undefined && decimal.gt(most)) {
    return fail(fields.atMost(editText(decimalText(most), field)));
  }
  return ok({ value, reading: readingShown(parsed.value, field) });
}

/** A month, null where the text is empty, or the reason in words why it is none [PAR-11]. */
export function readMonth(text: string): Result<Month | null, string> {
  const parsed = parseMonth(text);
  if (!parsed.ok) return fail(explainDateRefusal(parsed.failure));
  return ok(parsed.value.kind === 'empty' ? null : parsed.value.month);
}
