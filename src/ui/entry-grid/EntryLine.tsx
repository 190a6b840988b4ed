import { entryGrid as gridWords } from '../../text/da/entry-grid.ts';
import { Icon } from '../parts/Icon.tsx';
import './EntryLine.css';
import type { Message } from './grid-state.ts';

interface Props {
  readonly id: string;
  /** Where the keyboard is: the line and the column. */
  readonly place: string;
  readonly message: Message | null;
  readonly isReadOnly: boolean;
}

/** Says how what is written is read, why it is refused, and what else it changed. */
export function EntryLine({ id, place, message, isReadOnly }: Props) {
  return (
    <p className="entry-line" data-tone={message?.tone ?? 'hint'}>
      <strong className="entry-line-place" aria-hidden>
        {place}
      </strong>
      <span id={id} role="status">
        {message === null ? null : (
          <>
            {message.tone === 'refused' ? <Icon name="error" size={16} /> : null}
            {message.text}
          </>
        )}
      </span>
      {message === null ? (
        <>
          <span className="entry-line-hint" data-for="keys">
            {isReadOnly ? gridWords.readOnly : gridWords.hint}
          </span>
          <span className="entry-line-hint" data-for="touch">
            {isReadOnly ? gridWords.readOnly : gridWords.hintTouch}
          </span>
        </>
      ) : null}
    </p>
  );
}
