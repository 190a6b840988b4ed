import { useId, type ReactNode, type Ref } from 'react';

import './Card.css';

interface Props {
  readonly title: string;
  /** Small words beside the title: the unit, the price level. */
  readonly remark?: ReactNode | undefined;
  readonly actions?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** One subject on a surface of its own; cards do not hold cards. */
export function Card({ title, remark, actions, ref, children }: Props) {
  const id = useId();
  return (
    <section ref={ref} className="card" aria-labelledby={id}>
      <header className="card-head">
        <h2 id={id}>{title}</h2>
        {remark === undefined ? null : <span className="note">{remark}</span>}
        {actions === undefined ? null : <div className="card-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
