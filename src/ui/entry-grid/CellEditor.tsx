import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';

import './CellEditor.css';
import type { CellChoice } from './column.ts';
import { isOneSign } from './keys.ts';
import { soughtChoice } from './sought-choice.ts';

interface Props {
  /** The line and the column. */
  readonly label: string;
  readonly text: string;
  /** What has been typed of a choice when its list opens. */
  readonly begunWith: string;
  readonly isRefused: boolean;
  readonly isFigures: boolean;
  /** Where one of a few is chosen and nothing is written. */
  readonly choices: readonly CellChoice[] | null;
  /** The id of what is said of the text. */
  readonly describedBy: string;
  readonly onType: (text: string) => void;
}

/** The field that stands in a cell while it is written in. */
export function CellEditor({
  label,
  text,
  begunWith,
  isRefused,
  isFigures,
  choices,
  describedBy,
  onType,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const sought = useRef({ letters: begunWith, at: 0 });

  useLayoutEffect(() => {
    sought.current.at = performance.now();
    select.current?.focus();
    input.current?.focus();
    const { length } = input.current?.value ?? '';
    input.current?.setSelectionRange(length, length);
  }, []);

  const shared = {
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isRefused,
    className: 'cell-editor',
  };
  if (choices !== null) {
    // A list begins to seek anew when it opens, and does not know of the letter that opened it.
    const seek = (event: KeyboardEvent) => {
      if (!isOneSign(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      const { letters, at } = sought.current;
      const wanted = event.timeStamp - at > PAUSE ? event.key : letters + event.key;
      // A space that is in no word opens the list.
      if (wanted.trim() === '') return;
      event.preventDefault();
      const choice = soughtChoice(choices, wanted);
      sought.current = { letters: wanted, at: event.timeStamp };
      if (choice !== null) onType(choice.label);
    };
    return (
      <select
        {...shared}
        ref={select}
        value={text}
        onKeyDown={seek}
        onChange={({ target }) => onType(target.value)}
      >
        {choices.map(({ value, label: name }) => (
          <option key={value} value={name}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      ref={input}
      type="text"
      inputMode={isFigures ? 'decimal' : 'text'}
      autoComplete="off"
      maxLength={LONGEST_TEXT}
      data-figures={isFigures}
      value={text}
      onChange={({ target }) => onType(target.value)}
    />
  );
}

const LONGEST_TEXT = 5000;

/** Letters that come so long after the last one begin another word, in milliseconds. */
const PAUSE = 2000;
