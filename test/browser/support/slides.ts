import { partsOf } from '#src/export/pptx/parts.ts';

/** The slides of a deck as XML, in the order they lie in the file. */
export function slidesOf(deck: Parameters<typeof partsOf>[0]): readonly string[] {
  return [...partsOf(deck)]
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, part]) => String(part));
}
