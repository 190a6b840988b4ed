export interface Size {
  readonly width: number;
  readonly height: number;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** How a figure lies in its place: how large it is drawn, and what is scrolled away. Pixels. */
export interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface FigureSize extends Size {
  /** A narrower figure is drawn no larger than one of this width. */
  readonly fitsFrom?: number;
}

/** A figure, and the place it is looked at through. */
export interface Looked {
  readonly place: Size;
  readonly figure: FigureSize;
}

export const LEAST_SCALE = 0.03;
export const MOST_SCALE = 4;
/** What a key or a button zooms by. */
export const ZOOM_STEP = 1.25;

/** Where the upper left corner of the figure is in its place; a narrow one stands in the middle. */
export function cornerOf({ scale, left, top }: View, { place, figure }: Looked): At {
  return { x: Math.max(0, (place.width - figure.width * scale) / 2) - left, y: -top };
}

/** The view that is larger by a factor, with what is pointed at where it was, as far as it may be. */
export function zoomed(view: View, factor: number, at: At, looked: Looked): View {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, view.scale * factor));
  const corner = cornerOf(view, looked);
  const by = scale / view.scale;
  const unmoved = cornerOf({ scale, left: 0, top: 0 }, looked);
  const left = unmoved.x - at.x + (at.x - corner.x) * by;
  const top = unmoved.y - at.y + (at.y - corner.y) * by;
  return within({ scale, left, top }, looked);
}

/** The view that is moved, as far as there is something to see. */
export function panned(view: View, right: number, down: number, looked: Looked): View {
  return within({ ...view, left: view.left + right, top: view.top + down }, looked);
}

function within({ scale, left, top }: View, { place, figure }: Looked): View {
  const bounded = (value: number, most: number) => Math.min(Math.max(0, most), Math.max(0, value));
  return {
    scale,
    left: bounded(left, figure.width * scale - place.width),
    top: bounded(top, figure.height * scale - place.height),
  };
}

/** As wide as its place, where that leaves the text large enough to be read; else it scrolls. */
export function scaleOfWidth({ place, figure }: Looked): number {
  const { width, fitsFrom = 0 } = figure;
  return Math.min(MOST_SCALE, Math.max(1, place.width / Math.max(width, fitsFrom)));
}

/** All of it at once, however small. */
export function scaleOfWhole({ place, figure }: Looked): number {
  const scale = Math.min(place.width / figure.width, place.height / figure.height);
  return Math.min(MOST_SCALE, Math.max(LEAST_SCALE, scale));
}

/** What a turn of the wheel zooms by; a pinch on a touch pad comes as many small turns. */
export function factorOfWheel(deltaY: number): number {
  const most = 60;
  return Math.exp(-Math.min(most, Math.max(-most, deltaY)) / 200);
}
