import { useEffect, useRef } from 'react';

import { da } from '../../text/da.ts';
import { erased } from '../../text/da/erased.ts';
import { useApp, useErase } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import './ErasedPage.css';

/** All there is on the page once everything was erased: nothing here reads or writes anything. */
export function ErasedPage() {
  const { erase } = useApp();
  const erasure = useErase((state) => state.erasure);
  const left = useErase((state) => state.left);
  const heading = useRef<HTMLHeadingElement>(null);

  // The page that had the focus is gone.
  useEffect(() => {
    heading.current?.focus();
  }, [erasure]);

  const isOver = erasure === 'done';
  const isPartly = isOver && left.length > 0;
  const title = isPartly ? erased.partly : isOver ? erased.title : erased.erasing;
  const text = isPartly
    ? erased.left(left.map((place) => erased.places[place]).join(', '))
    : isOver
      ? erased.text
      : erased.erasingText;
  return (
    <main className="erased-page">
      <title>{da.frame.product}</title>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p role="status">{text}</p>
      {isOver ? (
        <div className="button-row">
          {isPartly ? (
            <Button kind="primary" onClick={() => void erase.getState().erase()}>
              {erased.again}
            </Button>
          ) : null}
          <Button onClick={beginAnew}>{erased.beginAnew}</Button>
        </div>
      ) : null}
    </main>
  );
}

/** Loads the app as one who has never been here: the address names no case. */
function beginAnew() {
  history.replaceState(null, '', location.pathname);
  location.reload();
}
