import { describe, expect, test } from 'vitest';

import { fail, ok } from '#src/base/result.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { takeInFiles } from '#src/ui/cases/take-in-files.ts';
import { aCase } from '#test/support/business-cases.ts';

const named = (id: string, title = id) => aCase({ id: id as CaseId, title });

function taking(files: readonly (BusinessCase | null)[], here: readonly BusinessCase[] = []) {
  const library = [...here];
  const stop = new AbortController();
  const progress: number[] = [];
  const taken = takeInFiles(
    files.map((document, index) => ({
      name: `${String(index)}.json`,
      read: () =>
        Promise.resolve(document === null ? fail({ kind: 'empty' as const }) : ok(document)),
    })),
    {
      found: (id) => Promise.resolve(library.find((document) => document.id === id)),
      add: (document) => {
        if (document.title === 'full') return Promise.resolve(false);
        library.push(document);
        return Promise.resolve(true);
      },
      onProgress: (done) => {
        progress.push(done);
        if (done === 2) stop.abort();
      },
      stopping: stop.signal,
    },
  );
  return { taken, library, progress };
}

describe('takeInFiles', () => {
  test('adds what is not here, and changes nothing that is', async () => {
    const [same, other] = [named('same'), named('other', 'As it is here')];
    const { taken, library } = taking([named('new'), same], [same, other]);
    expect(await taken).toEqual({
      added: 1,
      unchanged: 1,
      differing: [],
      refused: [],
      notSaved: [],
      left: 0,
    });
    expect(library.map(({ id }) => id)).toEqual(['same', 'other', 'new']);
  });

  test('asks about a case that is here with other contents, one of an earlier file too', async () => {
    const [first, second] = [named('one', 'First'), named('one', 'Second')];
    const { taken, library } = taking([first, second]);
    expect(await taken).toMatchObject({
      added: 1,
      differing: [{ here: first, fromFile: second }],
    });
    expect(library).toEqual([first]);
  });

  test('a file that cannot be read, or found no room, stops none of the others', async () => {
    const { taken } = taking([null, named('full')]);
    expect(await taken).toMatchObject({
      added: 0,
      refused: [{ name: '0.json' }],
      notSaved: ['1.json'],
    });
  });

  test('what is left when it is stopped is counted', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const { taken, progress } = taking(ids.map((id) => named(id)));
    expect(await taken).toMatchObject({ added: 3, left: 2 });
    expect(progress).toEqual([0, 1, 2]);
  });
});
