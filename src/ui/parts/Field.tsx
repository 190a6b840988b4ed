import { useId, type ReactNode } from 'react';

import './Field.css';
import { Icon } from './Icon.tsx';

/** What a control must carry so that its label, hint and error belong to it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
  /** The id of a text outside the field that says what is wrong with what stands in it. */
  readonly faultId?: string | undefined;
  /** Said beneath the control: what a typed amount is read as. */
  readonly reading?: string | null | undefined;
  /** Where a list of what is missing leads to. */
  readonly anchor?: string | undefined;
  readonly width?: 'short' | 'medium' | 'full';
  /** In a table the column heading shows what the field is; the label is then only spoken. */
  readonly isLabelHidden?: boolean | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** Label above, hint beneath it, the error between hint and control: as public forms do it. */
export function Field({
  label,
  hint,
  error,
  faultId,
  reading,
  anchor,
  width = 'full',
  isLabelHidden = false,
  children,
}: Props) {
  const ownId = useId();
  const id = anchor ?? ownId;
  const described = [
    hint === undefined ? null : `${id}-hint`,
    error == null ? null : `${id}-error`,
    faultId ?? null,
    reading == null ? null : `${id}-reading`,
  ].filter((part) => part !== null);
  const isInvalid = error != null || faultId !== undefined;
  return (
    <div className="field" data-width={width} data-invalid={isInvalid}>
      <label htmlFor={id} className={isLabelHidden ? 'spoken-only' : undefined}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {error == null ? null : (
        <p id={`${id}-error`} className="field-error">
          <Icon name="error" size={16} />
          {error}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': isInvalid ? true : undefined,
      })}
      {reading == null ? null : (
        <p id={`${id}-reading`} className="note field-reading">
          {reading}
        </p>
      )}
    </div>
  );
}
