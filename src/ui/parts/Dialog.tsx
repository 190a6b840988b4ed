import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { Button } from './Button.tsx';
import './Dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** The buttons that answer; the one that closes without an answer is always there. */
  readonly actions?: ReactNode;
  readonly closeLabel?: string;
  readonly size?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** A question or a closer look, over the page. Escape and the close button leave things as they are. */
export function Dialog({
  title,
  onClose,
  actions,
  closeLabel = da.actions.cancel,
  size = 'narrow',
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before the dialog leaves the page, or the focus could not go back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-size={size}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      <div className="dialog-body" role="group" tabIndex={0} aria-labelledby={titleId}>
        {children}
      </div>
      <footer>
        {actions}
        <Button onClick={onClose}>{closeLabel}</Button>
      </footer>
    </dialog>
  );
}
