import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

import { mapViews as words } from '../../text/da/map-views.ts';
import { Button } from '../parts/Button.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import './ChoiceMenu.css';

export interface MenuChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly MenuChoice<Value>[];
  readonly chosen: readonly Value[];
  /** Whether what is chosen leaves something out, which is to be seen from outside. */
  readonly isFilter?: boolean;
  readonly onChange: (chosen: readonly Value[]) => void;
}

/**
 * Any of several, behind a button that says how many are chosen. Escape and a press beside it close it,
 * and so does leaving it with the keyboard.
 */
export function ChoiceMenu<Value extends string>(props: Props<Value>) {
  const { label, hint, choices, chosen, isFilter = true, onChange } = props;
  const [isOpen, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && holder.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [isOpen]);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  return (
    <div
      ref={holder}
      className="choice-menu"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        icon="more"
        aria-expanded={isOpen}
        aria-controls={id}
        data-chosen={isFilter && chosen.length > 0}
        onClick={() => setOpen(!isOpen)}
      >
        {chosen.length === 0 ? label : words.chosen(label, chosen.length)}
      </Button>
      {isOpen ? (
        <fieldset id={id}>
          <legend className="spoken-only">{label}</legend>
          {hint === undefined ? null : <p className="note">{hint}</p>}
          {choices.length === 0 ? <p className="note">{words.noneToChoose}</p> : null}
          {choices.map(({ value, label: name }) => (
            <CheckboxField
              key={value}
              label={name}
              checked={chosen.includes(value)}
              onChange={(isChosen) =>
                onChange(isChosen ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
