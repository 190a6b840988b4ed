import type { Ref } from 'react';

import { meeting as words } from '../../text/da/meeting.ts';
import type { Slide } from './slides.tsx';
import './StackedSlides.css';

interface Props {
  readonly slides: readonly Slide[];
  readonly ref: Ref<HTMLElement>;
}

/** All slides under each other at a size that can be read, for a screen that is held upright. */
export function StackedSlides({ slides, ref }: Props) {
  return (
    <section ref={ref} className="stack" tabIndex={0} aria-label={words.stacked}>
      <p className="note stack-turn">{words.turn}</p>
      {slides.map(({ key, title, body }, nth) => (
        <section
          key={key}
          className="stage stage-stacked"
          tabIndex={0}
          aria-label={words.labelled(words.page(nth + 1, slides.length), title)}
        >
          <h1>{title}</h1>
          <div className="stage-body">{body}</div>
        </section>
      ))}
    </section>
  );
}
