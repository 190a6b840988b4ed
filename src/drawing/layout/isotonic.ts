/**
 * The rising list that is nearest to the wished values (least weighted squares): neighbours that
 * wish to stand the wrong way round meet at their weighted mean (pool adjacent violators).
 *
 * `wishes` and `weights` from `first` up to `end`, weights above 0; `risen` gets the result there.
 */
export function isotonic(
  wishes: Float64Array,
  weights: Float64Array,
  first: number,
  end: number,
  risen: Float64Array,
): void {
  const means: number[] = [];
  const loads: number[] = [];
  const sizes: number[] = [];
  for (let at = first; at < end; at += 1) {
    let mean = wishes[at] ?? 0;
    let load = weights[at] ?? 0;
    let size = 1;
    for (let above = means.at(-1); above !== undefined && above >= mean; above = means.at(-1)) {
      const aboveLoad = loads.pop() ?? 0;
      means.pop();
      size += sizes.pop() ?? 0;
      mean = (mean * load + above * aboveLoad) / (load + aboveLoad);
      load += aboveLoad;
    }
    means.push(mean);
    loads.push(load);
    sizes.push(size);
  }
  let at = first;
  means.forEach((mean, block) => {
    risen.fill(mean, at, at + (sizes[block] ?? 0));
    at += sizes[block] ?? 0;
  });
}
