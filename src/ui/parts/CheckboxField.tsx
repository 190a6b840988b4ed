import { useId } from 'react';

import './CheckboxField.css';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly anchor?: string;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckboxField({ label, hint, checked, anchor, disabled = false, onChange }: Props) {
  const ownId = useId();
  const id = anchor ?? ownId;
  return (
    <div className="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}
