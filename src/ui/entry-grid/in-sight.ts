/**
 * Scrolls no more than it takes to see a cell. The first column and the sums are always in sight
 * over the others: for them it is enough to go along the other way.
 */
export function bringInSight(grid: HTMLElement, cell: HTMLElement): void {
  const isFirst = cell.dataset['column'] === '0';
  const isSum = cell.closest('.grid-totals') !== null;
  if (isSum) grid.scrollIntoView(nearest);
  else if (isFirst) cell.parentElement?.scrollIntoView(nearest);
  else cell.scrollIntoView(nearest);
  if (isSum && !isFirst) bringAcross(grid, cell);
}

const nearest: ScrollIntoViewOptions = { block: 'nearest', inline: 'nearest' };

function bringAcross(grid: HTMLElement, cell: HTMLElement): void {
  const { left, right } = grid.getBoundingClientRect();
  const { scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(grid);
  const before = cell.getBoundingClientRect().left - (left + Number.parseFloat(scrollPaddingLeft));
  const after =
    cell.getBoundingClientRect().right - (right - Number.parseFloat(scrollPaddingRight));
  if (before < 0) grid.scrollLeft += before;
  else if (after > 0) grid.scrollLeft += after;
}
