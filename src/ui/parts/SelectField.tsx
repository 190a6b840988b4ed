import './Control.css';
import { Field } from './Field.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly anchor?: string;
  readonly width?: 'short' | 'medium' | 'full';
  readonly isLabelHidden?: boolean;
}

/** One of a few: the browser's own list, which every keyboard and screen reader knows. */
export function SelectField<Value extends string>({
  value,
  choices,
  onChange,
  ...field
}: Props<Value>) {
  return (
    <Field {...field}>
      {(control) => (
        <div className="control">
          <select
            {...control}
            value={value}
            onChange={({ target }) => {
              const chosen = choices.find((choice) => choice.value === target.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
