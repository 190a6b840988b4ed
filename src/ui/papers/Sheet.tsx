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
  /** Whether its title is that of all the sheets, or it is the only one. */
  readonly isFirst?: boolean;
  /** What stands above the title. */
  readonly over?: string;
  readonly children: ReactNode;
}

/** One matter on paper of its own: it begins a page, and goes on to the next where it is long. */
export function Sheet({ title, paper, isTitleDrawn, isFirst, over, children }: Props) {
  const id = useId();
  const Heading = isFirst === true ? 'h1' : 'h2';
  return (
    // On a narrow screen it is wider than the page, and is scrolled by keyboard as well.
    <section className="sheet" data-paper={paper} aria-labelledby={id} tabIndex={0}>
      {over === undefined ? null : <p className="sheet-over">{over}</p>}
      <Heading id={id} className={isTitleDrawn === true ? 'sheet-title-drawn' : 'sheet-title'}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
