import { followPinch } from './pinch.ts';
import {
  cornerOf,
  factorOfWheel,
  panned,
  scaleOfWhole,
  scaleOfWidth,
  zoomed,
  ZOOM_STEP,
  type FigureSize,
  type Looked,
  type View,
} from './zoom.ts';

/** The elements of a figure one can zoom: what scrolls, what is as large as it looks, what is drawn. */
export interface ViewportParts {
  readonly place: HTMLElement;
  readonly room: HTMLElement;
  readonly layer: HTMLElement;
}

export interface Viewport {
  /** The figure has another size; one that fitted its place fits it again. */
  readonly show: (figure: FigureSize) => void;
  readonly zoomBy: (steps: number) => void;
  readonly fit: (how: 'width' | 'whole') => void;
  readonly panBy: (right: number, down: number) => void;
  readonly stop: () => void;
}

/** So long nothing moves before the figure is drawn sharp. */
const SETTLED = 160;

/**
 * Zooms and moves a figure without drawing it anew. While it moves, nothing but the transform of one
 * element changes, and the browser moves what it has drawn; when it rests, it is drawn sharp and
 * scrolls as anything does, with the keyboard, the wheel or a finger.
 */
export function createViewport({ place, room, layer }: ViewportParts): Viewport {
  let figure: FigureSize = { width: 1, height: 1 };
  let scale = 1;
  let fitted: 'width' | 'whole' | null = 'width';
  /** Where the figure is while it moves, and what the page has of it. */
  let moving: { readonly view: View; readonly from: View; readonly looked: Looked } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let changes: ((view: View, looked: Looked) => View)[] = [];

  const look = (): Looked => ({
    place: { width: place.clientWidth, height: place.clientHeight },
    figure,
  });
  const rest = () => {
    if (moving === null) return;
    const { view } = moving;
    moving = null;
    scale = view.scale;
    delete place.dataset['moving'];
    lay();
    place.scrollTo(view.left, view.top);
  };
  const lay = () => {
    layer.style.transform = `scale(${String(scale)})`;
    room.style.width = `${String(figure.width * scale)}px`;
    room.style.height = `${String(figure.height * scale)}px`;
  };
  const moveNow = () => {
    frame = 0;
    if (moving === null) {
      const from = { scale, left: place.scrollLeft, top: place.scrollTop };
      moving = { view: from, from, looked: look() };
      place.dataset['moving'] = 'true';
    }
    const { from, looked } = moving;
    const view = changes.reduce((latest, change) => change(latest, looked), moving.view);
    changes = [];
    moving = { view, from, looked };
    const [now, laid] = [cornerOf(view, looked), cornerOf(from, looked)];
    const [right, down] = [String(now.x - laid.x), String(now.y - laid.y)];
    layer.style.transform = `translate(${right}px, ${down}px) scale(${String(view.scale)})`;
    clearTimeout(resting);
    resting = setTimeout(rest, SETTLED);
  };
  /** However many events come between two frames, the figure is moved once. */
  const move = (change: (view: View, looked: Looked) => View) => {
    changes.push(change);
    if (frame === 0) frame = requestAnimationFrame(moveNow);
  };
  const zoom = (factor: number, at: { readonly x: number; readonly y: number }) => {
    fitted = null;
    move((view, looked) => zoomed(view, factor, at, looked));
  };
  const zoomAt = (factor: number, clientX: number, clientY: number) => {
    const { left, top } = place.getBoundingClientRect();
    zoom(factor, { x: clientX - left, y: clientY - top });
  };
  const fit = (how: 'width' | 'whole') => {
    rest();
    fitted = how;
    scale = how === 'width' ? scaleOfWidth(look()) : scaleOfWhole(look());
    lay();
  };
  const show = (size: FigureSize) => {
    rest();
    figure = size;
    // Its place is as high as the figure at the width of the page, whatever it is zoomed to.
    const height = size.height * scaleOfWidth(look());
    place.style.setProperty('--figure-height', `${String(height)}px`);
    if (fitted === null) lay();
    else fit(fitted);
  };

  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomAt(factorOfWheel(event.deltaY), event.clientX, event.clientY);
  };
  const onResize = () => show(figure);
  const stopPinch = followPinch(place, zoomAt);
  place.addEventListener('wheel', onWheel, { passive: false });
  window.addEventListener('resize', onResize);

  return {
    show,
    zoomBy: (steps) =>
      zoom(ZOOM_STEP ** steps, { x: place.clientWidth / 2, y: place.clientHeight / 2 }),
    fit,
    panBy: (right, down) => move((view, looked) => panned(view, right, down, looked)),
    stop: () => {
      cancelAnimationFrame(frame);
      clearTimeout(resting);
      stopPinch();
      place.removeEventListener('wheel', onWheel);
      window.removeEventListener('resize', onResize);
    },
  };
}
