// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

import { followPinch } from '#src/ui/figures/pinch.ts';

/** Fingers at so many pixels from the left, all on one line. */
function touch(target: Element, type: string, ...fingers: readonly number[]): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const touches = fingers.map((clientX) => ({ clientX, clientY: 10 }));
  target.dispatchEvent(Object.assign(event, { touches }));
  return event.defaultPrevented;
}

test('two fingers tell by how much they go apart and where; one scrolls, but for what is dragged', () => {
  document.body.innerHTML =
    '<div><p></p><i class="scene-box" data-current="true"></i><b class="scene-handle"></b></div>';
  const [place, plain, box, handle] = ['div', 'p', 'i', 'b'].map((name) =>
    document.querySelector(name),
  );
  if (!(place instanceof HTMLElement) || !plain || !box || !handle)
    throw new Error('all are there');
  const onPinch = vi.fn();
  const stop = followPinch(place, onPinch);

  expect(touch(plain, 'touchstart', 10, 30)).toBe(true);
  touch(plain, 'touchmove', 10, 50);
  expect(onPinch).toHaveBeenLastCalledWith(2, 30, 10);
  touch(plain, 'touchend', 10);
  touch(plain, 'touchstart', 0, 100);
  expect(onPinch).toHaveBeenCalledTimes(1);

  expect(touch(plain, 'touchmove', 20)).toBe(false);
  expect(touch(box, 'touchmove', 20)).toBe(true);
  expect(touch(handle, 'touchmove', 20)).toBe(true);
  expect(touch(handle, 'touchstart', 20)).toBe(false);
  stop();
  expect(touch(plain, 'touchstart', 10, 30)).toBe(false);
});
