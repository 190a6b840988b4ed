import { useLayoutEffect, useRef, useState } from 'react';

import type { Result } from '../../base/result.ts';
import { da } from '../../text/da.ts';
import './Control.css';
import { Field } from './Field.tsx';
import { useMergeKey } from './merge-key.ts';

interface AnyTypedFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  readonly faultId?: string | undefined;
  readonly anchor?: string | undefined;
  readonly width?: 'short' | 'medium' | 'full';
  readonly isLabelHidden?: boolean;
}

interface OptionalFieldProps<Value> extends AnyTypedFieldProps {
  readonly isRequired?: false;
  /** Null is a value that is missing. */
  readonly value: Value | null;
  readonly onChange: (value: Value | null, mergeKey: string) => void;
}

/** There is always a value: an empty text is refused. */
interface RequiredFieldProps<Value> extends AnyTypedFieldProps {
  readonly isRequired: true;
  readonly value: Value;
  readonly onChange: (value: Value, mergeKey: string) => void;
}

export type TypedFieldProps<Value extends string | number> =
  OptionalFieldProps<Value> | RequiredFieldProps<Value>;

interface Reading<Value> {
  /** What a text says, or why it says nothing; an empty text is null. */
  readonly read: (text: string) => Result<Value | null, string>;
  /** The text of a value in the field, at rest. */
  readonly show: (value: Value) => string;
  /** The text of a value in the field, while it is worked on. */
  readonly edit: (value: Value) => string;
  /** What to say of a text that could surprise by how it is read. */
  readonly remark?: (text: string, value: Value) => string | null;
  readonly suffix?: string | undefined;
  readonly isNumber?: boolean;
}

interface Draft<Value> {
  readonly text: string;
  /** What the document holds for this text; another value there means that it changed elsewhere. */
  readonly held: Value | null;
  readonly refusal: string | null;
}

/**
 * A field whose text is read as something. A text that cannot be read stays as it was typed, with
 * the reason above it; the document then holds what it held before.
 */
export function TypedField<Value extends string | number>({
  read,
  show,
  edit,
  remark,
  suffix,
  isNumber = false,
  ...props
}: TypedFieldProps<Value> & Reading<Value>) {
  const { label, hint, anchor, width = 'full', isLabelHidden, error, faultId } = props;
  const value: Value | null = props.value;
  const mergeKey = useMergeKey();
  const input = useRef<HTMLInputElement>(null);
  const [kept, setDraft] = useState<Draft<Value> | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [before, setBefore] = useState<Value | null>(null);
  const draft = kept !== null && kept.held === value ? kept : null;

  // The text changes when the field is entered, and with it goes the selection that a key would replace.
  useLayoutEffect(() => {
    if (isFocused) input.current?.select();
  }, [isFocused]);

  const change = (next: Value | null) => {
    if (props.isRequired !== true) props.onChange(next, mergeKey.next());
    else if (next !== null) props.onChange(next, mergeKey.next());
  };

  const type = (text: string) => {
    const reading = read(text);
    if (!reading.ok) {
      setDraft({ text, held: value, refusal: reading.failure });
      return;
    }
    if (reading.value === null && props.isRequired === true) {
      setDraft({ text, held: value, refusal: da.fields.required });
      return;
    }
    setDraft({ text, held: reading.value, refusal: null });
    if (reading.value !== value) change(reading.value);
  };

  const leave = () => {
    setFocused(false);
    if (draft?.refusal == null) {
      setDraft(null);
      return;
    }
    setDraft({ ...draft, held: before });
    if (before !== value) change(before);
  };

  const refusal = isFocused || draft?.refusal == null ? null : draft.refusal;
  const resting = value === null ? '' : isFocused ? edit(value) : show(value);
  return (
    <Field
      label={label}
      hint={hint}
      anchor={anchor}
      width={width}
      isLabelHidden={isLabelHidden}
      faultId={faultId}
      error={
        refusal === null ? error : da.fields.refused(refusal, value === null ? null : show(value))
      }
      reading={
        draft === null || value === null || draft.refusal !== null
          ? null
          : remark?.(draft.text, value)
      }
    >
      {(control) => (
        <div className="control">
          <input
            {...control}
            ref={input}
            className={isNumber ? 'amount' : undefined}
            type="text"
            inputMode={isNumber ? 'decimal' : 'text'}
            autoComplete="off"
            value={draft?.text ?? resting}
            onFocus={() => {
              mergeKey.begin();
              setFocused(true);
              setBefore(value);
            }}
            onBlur={leave}
            onChange={({ target }) => type(target.value)}
            onKeyDown={(event) => {
              const takesBack =
                event.key === 'Escape' || (event.key === 'z' && (event.ctrlKey || event.metaKey));
              if (!takesBack || draft?.refusal == null) return;
              event.preventDefault();
              event.stopPropagation();
              setDraft(null);
            }}
          />
          {suffix === undefined ? null : <span className="suffix">{suffix}</span>}
        </div>
      )}
    </Field>
  );
}
