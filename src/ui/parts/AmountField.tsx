import { ok } from '../../base/result.ts';
import type { DecimalText } from '../../domain/number/quantities.ts';
import type { AmountField as Kind } from '../../text/amount-field.ts';
import { da } from '../../text/da.ts';
import { ungroupedText } from '../../text/edit-text.ts';
import { readAmount } from '../../text/read-typed.ts';
import { shownAmount } from '../../text/shown-amount.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

interface AmountProps {
  readonly kind: Kind;
  readonly suffix?: string;
  /** The limits of what may be typed, both included; a share is a fraction. */
  readonly least?: string;
  readonly most?: string;
}

/** Money, a share or a plain number, typed as Danes write it. */
export function AmountField({
  kind,
  least,
  most,
  suffix,
  ...field
}: TypedFieldProps<DecimalText> & AmountProps) {
  const read = (text: string) => {
    const amount = readAmount(text, kind, { least, most });
    return amount.ok ? ok(amount.value.value) : amount;
  };

  const remark = (text: string) => {
    const amount = readAmount(text, kind);
    if (!amount.ok || amount.value.reading === null) return null;
    return da.fields.readAs(amount.value.reading);
  };

  return (
    <TypedField
      {...field}
      read={read}
      show={(value) => shownAmount(value, kind)}
      edit={(value) => ungroupedText(value, kind)}
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
