import { useId, useLayoutEffect, useRef, useState } from 'react';

import type { Box } from '../../drawing/scene.ts';
import './NameBox.css';

interface Props {
  /** Where it stands on the drawing. */
  readonly at: Pick<Box, 'x' | 'y' | 'width'>;
  readonly label: string;
  /** What it is called now; empty is a new one. */
  readonly name: string;
  /** Names to choose from; others may be typed. */
  readonly suggestions: readonly string[];
  /** Answers in words why the name cannot be, or else null. */
  readonly onDone: (typed: string) => string | null;
  /** Everything stays as it was. `isByKey` where the keyboard is still here. */
  readonly onLeave: (isByKey: boolean) => void;
}

/** The longest text a document holds. */
const MOST_CHARACTERS = 10_000;

/** A name that is typed where it will stand: Enter keeps it, Escape leaves all as it was. */
export function NameBox({ at, label, name, suggestions, onDone, onLeave }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const [text, setText] = useState(name);
  const [error, setError] = useState<string | null>(null);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const keep = () => {
    const refusal = onDone(text);
    setError(refusal);
    isOver.current = refusal === null;
  };
  const leave = (isByKey: boolean) => {
    isOver.current = true;
    onLeave(isByKey);
  };
  return (
    <div className="name-box" style={{ left: at.x, top: at.y, inlineSize: at.width }}>
      <input
        ref={input}
        type="text"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : `${id}-error`}
        list={suggestions.length === 0 ? undefined : `${id}-names`}
        maxLength={MOST_CHARACTERS}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          // What is typed here is no command of the drawing, and not in the history of the case yet.
          event.stopPropagation();
          if (event.key === 'Enter') {
            event.preventDefault();
            keep();
          } else if (event.key === 'Escape') leave(true);
        }}
        onBlur={() => {
          if (isOver.current) return;
          if (text.trim() === '' || text === name) leave(false);
          else keep();
        }}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={`${id}-names`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {error === null ? null : (
        <p id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
