import type { PortfolioLook } from './portfolio-view.ts';

/** Every case, by title, as the table is at first. */
export const firstLook: PortfolioLook = {
  text: '',
  centre: null,
  coreTask: null,
  goal: null,
  principle: null,
  phase: null,
  tag: null,
  sortBy: 'title',
  isDescending: false,
  groupBy: null,
};

/** The look of a view, without its id and name. */
export function lookOf(view: PortfolioLook): PortfolioLook {
  const { text, centre, coreTask, goal, principle, phase, tag } = view;
  const { sortBy, isDescending, groupBy } = view;
  return { text, centre, coreTask, goal, principle, phase, tag, sortBy, isDescending, groupBy };
}
