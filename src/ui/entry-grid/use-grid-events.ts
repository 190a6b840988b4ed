import {
  useRef,
  type ClipboardEvent,
  type DragEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';

import { activePlace, chosenArea, type Bench } from './bench.ts';
import { copyChosen, pasteBlock } from './copying.ts';
import { clearChosen } from './filling.ts';
import { answerKey } from './key-handler.ts';
import { keyPress } from './keys.ts';
import { isInside } from './place.ts';
import { isInField, openedRow, placeFrom } from './pointed.ts';
import type { SheetRow } from './sheet.ts';
import type { GridFocus } from './use-grid-focus.ts';
import { goTo, reachFor } from './walking.ts';
import { beginWriting, leftCell } from './writing.ts';

/** What the grid does with keys, mouse, touch and clipboard: heard in one place for all its cells. */
export function useGridEvents<Row extends SheetRow>(bench: Bench<Row>, focus: GridFocus) {
  const isDragging = useRef(false);
  /** Whether the cell under the finger was the active one already. */
  const wasActive = useRef(false);
  const isWriting = bench.state.editing !== null;
  const active = activePlace(bench);

  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target instanceof HTMLButtonElement) return;
      if (answerKey(bench, keyPress(event), focus.rowsInSight())) event.preventDefault();
    },

    onMouseDown: (event: MouseEvent) => {
      const pointed = placeFrom(event.target);
      if (pointed === null || isInField(event.target) || event.button === MIDDLE) return;
      event.preventDefault();
      if (event.button !== LEFT) {
        // The menu is about the cell it opens on, or about the chosen ones around it.
        if (!isInside(pointed, chosenArea(bench))) goTo(bench, pointed);
        bench.update({ focusAsked: bench.state.focusAsked + 1 });
        return;
      }
      isDragging.current = true;
      wasActive.current = pointed.row === active.row && pointed.column === active.column;
      if (event.shiftKey) reachFor(bench, pointed);
      else goTo(bench, pointed);
      bench.update({ focusAsked: bench.state.focusAsked + 1 });
    },
    onMouseOver: (event: MouseEvent) => {
      if (event.buttons !== 1) isDragging.current = false;
      const pointed = isDragging.current ? placeFrom(event.target) : null;
      if (pointed !== null) reachFor(bench, pointed);
    },
    onMouseUp: () => {
      isDragging.current = false;
    },
    onClick: ({ target, nativeEvent }: MouseEvent) => {
      const opened = openedRow(target);
      if (opened !== null) {
        goTo(bench, { row: opened, column: active.column });
        bench.update({ detailsAsked: bench.state.detailsAsked + 1 });
        return;
      }
      // A finger has no second button and no keys: touching the chosen cell again writes in it.
      const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
      if (isTouch && wasActive.current && placeFrom(target) !== null && !isInField(target)) {
        beginWriting(bench, null);
      }
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (placeFrom(target) !== null && !isInField(target)) beginWriting(bench, null);
    },

    onCopy: (event: ClipboardEvent) => {
      if (isWriting) return;
      event.preventDefault();
      copyChosen(bench, event.clipboardData);
    },
    onCut: (event: ClipboardEvent) => {
      if (isWriting) return;
      event.preventDefault();
      copyChosen(bench, event.clipboardData);
      clearChosen(bench);
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      const isBlock = /[\t\r\n]/.test(text.trimEnd());
      if (isWriting && !isBlock) return;
      event.preventDefault();
      if (isWriting) bench.update(leftCell(bench));
      pasteBlock(bench, event.clipboardData);
    },

    // A cell takes text by the keyboard and the clipboard; a browser would drop markup into it.
    onDrop: (event: DragEvent) => {
      if (!isInField(event.target)) event.preventDefault();
    },

    onFocus: focus.take,
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (focus.isLost(relatedTarget) && isWriting) bench.update(leftCell(bench));
    },
  };
}

/** The buttons of a mouse, as the browser numbers them. */
const LEFT = 0;
const MIDDLE = 1;
