import './Control.css';
import { Field } from './Field.tsx';
import { useMergeKey } from './merge-key.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string, mergeKey: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly anchor?: string;
  readonly lines?: 'one' | 'several';
  readonly width?: 'short' | 'medium' | 'full';
  readonly isLabelHidden?: boolean;
  /** Names to choose from; others may be typed. */
  readonly suggestions?: readonly string[];
}

/** The longest text a document holds. */
const MOST_CHARACTERS = 10_000;

/** One line or several of text, kept at every key. */
export function TextField({ value, onChange, lines = 'one', suggestions, ...field }: Props) {
  const mergeKey = useMergeKey();
  const shared = {
    value,
    maxLength: MOST_CHARACTERS,
    onFocus: mergeKey.begin,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(target.value, mergeKey.next()),
  };
  return (
    <Field {...field}>
      {(control) => (
        <div className="control">
          {lines === 'several' ? (
            <textarea {...control} {...shared} rows={3} />
          ) : (
            <input
              {...control}
              {...shared}
              type="text"
              autoComplete="off"
              list={suggestions === undefined ? undefined : `${control.id}-list`}
            />
          )}
          {suggestions === undefined ? null : (
            <datalist id={`${control.id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}
