import { fail, ok } from '../../base/result.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import { decimalText, type DecimalText } from '../../domain/number/quantities.ts';
import type { AmountField as Kind } from '../../text/amount-field.ts';
import { da } from '../../text/da.ts';
import { editText } from '../../text/edit-text.ts';
import { explainRefusal, readingShown } from '../../text/explain-amount.ts';
import { parseAmount } from '../../text/parse-amount.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

interface Props extends TypedFieldProps<DecimalText> {
  readonly kind: Kind;
  readonly suffix?: string;
  /** The limits of what may be typed, both included; a share is a fraction. */
  readonly least?: string;
  readonly most?: string;
}

/** Money, a share or a plain number, typed as Danes write it. */
export function AmountField({ kind, least, most, suffix, ...field }: Props) {
  const show = (value: DecimalText) => editText(value, kind);

  const read = (text: string) => {
    const parsed = parseAmount(text, kind);
    if (!parsed.ok) return fail(explainRefusal(parsed.failure, kind));
    if (parsed.value.kind === 'empty') return ok(null);
    const { value } = parsed.value;
    const decimal = new Decimal(value);
    if (least !== undefined && decimal.lt(least)) {
      return fail(da.fields.atLeast(show(decimalText(least))));
    }
    if (most !== undefined && decimal.gt(most)) {
      return fail(da.fields.atMost(show(decimalText(most))));
    }
    return ok(value);
  };

  const remark = (text: string) => {
    const parsed = parseAmount(text, kind);
    const shown = parsed.ok ? readingShown(parsed.value, kind) : null;
    return shown === null ? null : da.fields.readAs(shown);
  };

  return (
    <TypedField
      {...field}
      read={read}
      show={show}
      edit={show}
      remark={remark}
      suffix={suffix ?? suffixes[kind]}
      isNumber
    />
  );
}

const suffixes: Readonly<Record<Kind, string | undefined>> = {
  money: da.fields.kroner,
  share: da.fields.percent,
  number: undefined,
  general: undefined,
};
