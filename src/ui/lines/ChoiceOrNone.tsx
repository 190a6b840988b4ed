import { lineFields } from '../../text/da/line-fields.ts';
import { SelectField } from '../parts/SelectField.tsx';

interface Props<Value extends string> {
  readonly label: string;
  /** Null is not said. */
  readonly value: Value | null;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly anchor?: string;
  readonly onChange: (value: Value | null) => void;
}

const NONE = '';

/** One of a few, or nothing said yet. */
export function ChoiceOrNone<Value extends string>({
  label,
  value,
  choices,
  names,
  anchor,
  onChange,
}: Props<Value>) {
  return (
    <SelectField<Value | typeof NONE>
      label={label}
      {...(anchor === undefined ? {} : { anchor })}
      value={value ?? NONE}
      choices={[
        { value: NONE, label: lineFields.notSaid },
        ...choices.map((choice) => ({ value: choice, label: names[choice] })),
      ]}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
    />
  );
}
