import { useId } from 'react';

import './SliderField.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What the value is called, with its unit. */
  readonly said: string;
  readonly onChange: (value: number) => void;
}

/** A number that is tried rather than typed: pulled, or stepped with the arrow keys. */
export function SliderField({ label, hint, value, least, most, step, said, onChange }: Props) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{said}</output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={said}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}
