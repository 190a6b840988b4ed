/** Signs with a meaning to some file system or other, and breaks of lines. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Signs that are not seen, among them those that turn the direction of writing, and halves of signs. */
const unseen = /[\p{Cf}\p{Cs}]+/gu;

/** Windows keeps these for devices, whatever stands after a point. */
const ofWindows = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))/i;

const MOST_SIGNS = 80;

/** File systems take 255; the ending needs some, and a browser adds ` (1)` to a name that is taken. */
const MOST_BYTES = 200;

/**
 * A name for a file, from a title of any kind [FIL-7]: no folders, no signs that a file system
 * refuses or that hide the ending, no name that Windows keeps for itself, and not too long for any.
 *
 * - `extension`: with its point; stands at the end as it is.
 * - `fallback`: the name where nothing of the title is left.
 */
export function fileNameFrom(title: string, extension: string, fallback: string): string {
  const cleaned = title.normalize('NFC').replace(unseen, '').replace(unsafe, ' ');
  const named = trimmed(cleaned.replace(/\s+/g, ' ')).replace(ofWindows, '$&_');
  const short = trimmed(shortened(named));
  return `${short === '' ? fallback : short}${extension}`;
}

/** A file that begins with a point is hidden, and Windows drops what ends with one. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** The longest beginning that is short enough, no sign cut in two. */
function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let signs = 0;
  let short = '';
  for (const sign of name) {
    bytes += encoder.encode(sign).length;
    signs += 1;
    if (bytes > MOST_BYTES || signs > MOST_SIGNS) break;
    short += sign;
  }
  return short;
}
