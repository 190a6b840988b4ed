import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
} from 'react';

import { meeting as words } from '../../text/da/meeting.ts';
import { Button } from '../parts/Button.tsx';
import { canFillScreen, fillScreen, leaveScreen } from './full-screen.ts';
import { stepFor } from './show-keys.ts';
import './Show.css';
import type { Slide } from './slides.tsx';
import { StackedSlides } from './StackedSlides.tsx';
import { useIsUpright, useStageFactor } from './stage-factor.ts';
import { titleSize } from './title-size.ts';

interface Props {
  readonly slides: readonly Slide[];
  readonly onClose: () => void;
}

/** One slide at a time over everything else: keys, mouse and buttons lead on, and Escape out. */
export function Show({ slides, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState(0);
  const factor = useStageFactor();
  const isUpright = useIsUpright();
  const nth = Math.min(wanted, slides.length - 1);
  const slide = slides[nth];
  const page = words.page(nth + 1, slides.length);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    stage.current?.focus();
    return () => {
      shown?.close();
      leaveScreen();
    };
  }, []);

  // What had the keyboard may be gone with its slide; the buttons stay.
  useEffect(() => {
    if (document.activeElement?.closest('.show-bar') === null) stage.current?.focus();
  }, [nth]);

  const last = slides.length - 1;
  const goTo = useCallback((to: number) => setWanted(Math.max(0, Math.min(last, to))), [last]);

  // Wherever the focus is: a browser may take it from a slide that is gone.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const to = isUpright ? null : stepFor(event, nth, last + 1);
      if (to === null) return;
      event.preventDefault();
      goTo(to);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [nth, last, goTo, isUpright]);

  const onStageClick = ({ target }: MouseEvent) => {
    const isControl = target instanceof Element && target.closest('.show-control, a') !== null;
    if (!isControl) goTo(nth + 1);
  };
  if (slide === undefined) return null;
  return (
    <dialog
      ref={dialog}
      className="show"
      aria-label={words.title}
      style={{ '--factor': factor } as CSSProperties}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {isUpright ? (
        <StackedSlides ref={stage} slides={slides} />
      ) : (
        <section
          ref={stage}
          className="stage"
          tabIndex={-1}
          aria-label={words.labelled(page, slide.title)}
          onClick={onStageClick}
        >
          <header className="stage-head">
            <h1 style={{ fontSize: titleSize(slide.title) }}>{slide.title}</h1>
            {slide.remark === '' ? null : <p>{slide.remark}</p>}
          </header>
          <div className="stage-body" key={slide.key}>
            {slide.body}
          </div>
        </section>
      )}
      <div className="show-bar">
        {isUpright ? null : (
          <>
            <Button disabled={nth === 0} onClick={() => goTo(nth - 1)}>
              {words.previous}
            </Button>
            <p role="status">{page}</p>
            <Button disabled={nth === slides.length - 1} onClick={() => goTo(nth + 1)}>
              {words.next}
            </Button>
            <span className="show-hint">{words.keys}</span>
          </>
        )}
        {canFillScreen() ? <Button onClick={fillScreen}>{words.fullScreen}</Button> : null}
        <Button icon="close" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </dialog>
  );
}
