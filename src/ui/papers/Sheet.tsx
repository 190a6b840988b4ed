import { useId, type ReactNode } from 'react';

import './Sheet.css';

/** The kinds of paper there are named pages for in `Sheet.css`. */
export const paperSizes = ['a4', 'a4-wide', 'a3-wide', 'slide'] as const;
export type PaperSize = (typeof paperSizes)[number];

interface Props {
  readonly title: string;
  /** `a4-whole` has no margins, for what is laid out with its own. */
  readonly paper: PaperSize | 'a4-whole';
  /** Whether what it shows has the title in it: then it is said, and not shown. */
  readonly isTitleDrawn?: boolean;
  /** What stands above the title. */
  readonly over?: string;
  readonly children: ReactNode;
}

/** One matter on paper of its own: it begins a page, and goes on to the next where it is long. */
export function Sheet({ title, paper, isTitleDrawn = false, over, children }: Props) {
  const id = useId();
  return (
    <section className="sheet" data-paper={paper} aria-labelledby={id}>
      {over === undefined ? null : <p className="sheet-over">{over}</p>}
      <h2 id={id} className={isTitleDrawn ? 'spoken-only' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
