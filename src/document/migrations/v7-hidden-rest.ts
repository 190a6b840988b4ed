import type { Migration } from './migration.ts';
import { recordsWith } from './records-with.ts';

export const hiddenRest: Migration = {
  why: `Version 6 kept in a view which chain stands out, and not that all else is hidden. A view now
    says whether it is.`,
  up: (before) => {
    const map = before['map'];
    if (typeof map !== 'object' || map === null) throw new Error('the map is no object');
    const views = 'views' in map ? map.views : undefined;
    return { ...before, map: { ...map, views: recordsWith(views, { hidesRest: false }) } };
  },
};
