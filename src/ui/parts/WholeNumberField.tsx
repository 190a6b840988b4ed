import { fail, ok } from '../../base/result.ts';
import { da } from '../../text/da.ts';
import { TypedField, type TypedFieldProps } from './TypedField.tsx';

interface WholeNumberProps {
  readonly least: number;
  readonly most: number;
  readonly suffix?: string;
}

/** A count or a calendar year: digits and nothing else. */
export function WholeNumberField({
  least,
  most,
  suffix,
  ...field
}: TypedFieldProps<number> & WholeNumberProps) {
  const read = (text: string) => {
    const digits = text.trim();
    if (digits === '') return ok(null);
    if (!/^\d{1,6}$/.test(digits)) return fail(da.fields.wholeNumber);
    const value = Number(digits);
    if (value < least) return fail(da.fields.atLeast(String(least)));
    if (value > most) return fail(da.fields.atMost(String(most)));
    return ok(value);
  };
  return <TypedField {...field} read={read} show={String} edit={String} suffix={suffix} isNumber />;
}
