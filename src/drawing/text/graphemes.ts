/** What a plain Danish text is made of: each of these signs stands for itself alone. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\xff]*$/;

const segmenter = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** A text in the pieces that a reader takes for one sign, so that none is ever cut in two [SET-3]. */
export function graphemesOf(text: string): readonly string[] {
  if (plain.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
