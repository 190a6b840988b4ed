import type { AnyDocument, Migration } from './migration.ts';

export const map: Migration = {
  why: `Version 3 said of a benefit which changes it waits for, and no more of how things hang
    together. A case now has deliverables and a map, with a link for each such change.`,
  up: (before) => {
    const benefits = recordsOf(before['benefits']);
    return {
      ...before,
      benefits: benefits.map(withoutDependence),
      deliverables: [],
      changes: recordsOf(before['changes']).map((change) => ({
        ...change,
        stage: 'practice',
        alternatives: null,
      })),
      map: {
        preset: 'rebild',
        columnNames: { deliverable: '', enabling: '', practice: '', benefit: '', aim: '' },
        coreTasks: [],
        goals: [],
        links: linksOf(benefits),
        placements: [],
        shows: ['value', 'owner'],
        views: [],
      },
    };
  },
};

type Fields = Readonly<Record<string, unknown>>;

function withoutDependence(benefit: Fields): Fields {
  return Object.fromEntries(Object.entries(benefit).filter(([name]) => name !== 'dependsOn'));
}

/** A link from each change to each benefit that waits for it, said once. */
function linksOf(benefits: readonly Fields[]): readonly Fields[] {
  return benefits
    .flatMap(({ id, dependsOn }) =>
      [...new Set(listOf(dependsOn))].map((changeId) => ({
        from: { kind: 'change', id: changeId },
        to: { kind: 'benefit', id },
      })),
    )
    .map((ends, index) => ({ id: `link-${String(index + 1)}`, ...ends, share: null }));
}

function recordsOf(records: unknown): readonly AnyDocument[] {
  return listOf(records) as readonly AnyDocument[];
}

function listOf(list: unknown): readonly unknown[] {
  if (!Array.isArray(list)) throw new Error('the records are no list');
  return list;
}
