import { describe, expect, test } from 'vitest';

import { createSentinelPlace } from '#src/storage/sentinel.ts';

const KEY = 'gevinstkort.sentinel';

/** As much of localStorage as a sentinel needs. */
function aStorage(entries: Readonly<Record<string, string>> = {}) {
  const texts = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  } as unknown as Storage;
}

describe('SAV-11 the sentinel', () => {
  test('is what was written last, by the tab that has seen most', () => {
    const storage = aStorage();
    const place = createSentinelPlace(() => storage);
    expect(place.read()).toBeNull();
    place.write({ cases: 2, last: 7 });
    place.write({ cases: 1, last: 6 });
    expect(place.read()).toEqual({ cases: 2, last: 7 });
  });

  test.each([
    '{{{',
    'null',
    '[]',
    '{"cases":1}',
    '{"cases":-1,"last":5}',
    '{"cases":1,"last":-5}',
    '{"cases":1.5,"last":5}',
    `{"cases":1,"last":${String(Number.MAX_SAFE_INTEGER)}}`,
    '{"cases":1e300,"last":5}',
  ])('is none where someone wrote %s, and is written again', (text) => {
    const storage = aStorage({ [KEY]: text });
    const place = createSentinelPlace(() => storage);
    expect(place.read()).toBeNull();
    place.write({ cases: 2, last: 7 });
    expect(place.read()).toEqual({ cases: 2, last: 7 });
  });

  test('remembers what is missed until it has been read', () => {
    const storage = aStorage();
    createSentinelPlace(() => storage).miss(3);
    const later = createSentinelPlace(() => storage);
    expect(later.missing()).toBe(3);
    later.miss(0);
    expect(later.missing()).toBe(0);
    for (const text of ['-5', 'x', '1e400', '1e200', '2.5']) {
      const place = createSentinelPlace(() => aStorage({ 'gevinstkort.missing': text }));
      expect(place.missing()).toBe(0);
    }
  });

  test('is none where the browser forbids it, and nothing fails', () => {
    const place = createSentinelPlace(() => {
      throw new DOMException('no', 'SecurityError');
    });
    place.write({ cases: 1, last: 1 });
    place.miss(1);
    expect([place.read(), place.missing()]).toEqual([null, 0]);
  });
});
