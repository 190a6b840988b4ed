import type { Lanes } from './lanes.ts';
import { eigenvectorOf, nthLargestEigenvalue, type Tridiagonal } from './tridiagonal.ts';

const STEPS = 40;
const NOTHING_LEFT = 1e-9;

/**
 * Heights for the items of one component such that those that are linked are near each other: its
 * slowest swings (the eigenvectors of the normalised Laplacian after the trivial one), slowest
 * first, in the order of the component's items. They see the whole map at once, where a sweep sees
 * two columns. Found by the method of C. Lanczos in `STEPS` steps, so the later ones are rough.
 *
 * Which way up: such that items that are listed early are rather above.
 */
export function swings(
  lanes: Lanes,
  component: Int32Array,
  wanted: number,
): readonly Float64Array[] {
  if (component.length < 3) return [Float64Array.from(component.keys())];
  const { roots, average } = averagingOver(lanes, component);
  const still = unit(roots.slice());
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  let vector: Float64Array = Float64Array.from(component.keys(), (place) =>
    Math.sin(place * place + 1),
  );
  takeAway(vector, still, dot(vector, still));
  unit(vector);
  while (basis.length < Math.min(STEPS, component.length - 1)) {
    const next = average(vector);
    const own = dot(next, vector);
    takeAway(next, vector, own);
    const before = basis.at(-1);
    if (before !== undefined) takeAway(next, before, beside.at(-1) ?? 0);
    takeAway(next, still, dot(next, still));
    basis.push(vector);
    diagonal.push(own);
    const length = Math.sqrt(dot(next, next));
    if (length < NOTHING_LEFT) break;
    beside.push(length);
    vector = unit(next);
  }
  const count = Math.min(wanted, basis.length);
  return Array.from({ length: count }, (_, nth) =>
    upright(combined({ diagonal, beside }, basis, roots, nth)),
  );
}

/** What turns heights into those of their neighbours, weighed so that it is symmetric. */
function averagingOver({ items, around: { starts, list } }: Lanes, component: Int32Array) {
  const placeOf = new Int32Array(items);
  component.forEach((item, place) => (placeOf[item] = place));
  const roots = Float64Array.from(component, (item) =>
    Math.sqrt((starts[item + 1] ?? 0) - (starts[item] ?? 0)),
  );
  const average = (vector: Float64Array) =>
    Float64Array.from(component, (item, place) => {
      let total = 0;
      const end = starts[item + 1] ?? 0;
      for (let edge = starts[item] ?? 0; edge < end; edge += 1) {
        const other = placeOf[list[edge] ?? 0] ?? 0;
        total += (vector[other] ?? 0) / (roots[other] ?? 1);
      }
      return total / (roots[place] ?? 1);
    });
  return { roots, average };
}

function combined(
  matrix: Tridiagonal,
  basis: readonly Float64Array[],
  roots: Float64Array,
  nth: number,
): Float64Array {
  const heights = new Float64Array(roots.length);
  eigenvectorOf(matrix, nthLargestEigenvalue(matrix, nth)).forEach((share, step) => {
    takeAway(heights, basis[step] ?? heights, -share);
  });
  return heights.map((height, place) => height / (roots[place] ?? 1));
}

function upright(heights: Float64Array): Float64Array {
  const middle = (heights.length - 1) / 2;
  const falling = heights.reduce((sum, height, place) => sum + height * (place - middle), 0);
  return falling < 0 ? heights.map((height) => -height) : heights;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) {
    sum += (one[place] ?? 0) * (other[place] ?? 0);
  }
  return sum;
}

function takeAway(from: Float64Array, what: Float64Array, times: number): void {
  for (let place = 0; place < from.length; place += 1) {
    from[place] = (from[place] ?? 0) - times * (what[place] ?? 0);
  }
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  for (let place = 0; place < vector.length; place += 1) {
    vector[place] = (vector[place] ?? 0) / length;
  }
  return vector;
}
