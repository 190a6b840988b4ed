/** Words near an edge grow away from it. */
export function anchorAt(along: number): 'start' | 'middle' | 'end' {
  if (along < 0.25) return 'start';
  return along > 0.75 ? 'end' : 'middle';
}
