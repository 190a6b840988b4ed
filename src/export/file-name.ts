import type { OutgoingPaper } from '../state/outgoing-paper.ts';
import { formatDay } from '../text/format-date.ts';

/** Signs with a meaning to some file system or other, and breaks of lines. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Signs that are not seen, among them those that turn the direction of writing, and halves of signs. */
const unseen = /[\p{Cf}\p{Cs}]+/gu;

/** Windows keeps these for devices, whatever stands after a point. */
const ofWindows = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))/i;

/** File systems take 255 bytes; the ending needs some, and a browser adds ` (1)` to a name that is taken. */
const MOST: Room = { signs: 80, bytes: 200 };

/** What a name may take. */
interface Room {
  readonly signs: number;
  readonly bytes: number;
}

/**
 * A name for a file, from a title of any kind [FIL-7]: no folders, no signs that a file system
 * refuses or that hide the ending, no name that Windows keeps for itself, and not too long for any.
 *
 * - `extension`: with its point; stands at the end as it is.
 * - `fallback`: the name where nothing of the title is left.
 */
export function fileNameFrom(title: string, extension: string, fallback: string): string {
  const named = cleaned(title).replace(ofWindows, '$&_');
  const short = trimmed(shortened(named, MOST));
  return `${short === '' ? fallback : short}${extension}`;
}

/**
 * The name of a file for a meeting, without its ending: `2026-11-23_gevinstdiagram_Skærmbesøg_v3`, by
 * the day it is in Denmark. Only the title is shortened where there is no room [FIL-10, FIL-7].
 */
export function paperNameFrom({ kind, title, savedAt, version }: OutgoingPaper): string {
  const day = formatDay(savedAt).split('.').reverse().join('-');
  const [head, tail] = [`${day}_${kind}`, version === null ? '' : `_v${String(version)}`];
  const taken = `${head}_${tail}`;
  const room = { signs: MOST.signs - Array.from(taken).length, bytes: MOST.bytes - bytesOf(taken) };
  const short = trimmed(shortened(cleaned(title), room));
  return `${head}${short === '' ? '' : `_${short}`}${tail}`;
}

/** On one line, and without what a file system refuses or hides. */
function cleaned(title: string): string {
  const without = title.normalize('NFC').replace(unseen, '').replace(unsafe, ' ');
  return trimmed(without.replace(/\s+/g, ' '));
}

/** A file that begins with a point is hidden, and Windows drops what ends with one. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** The longest beginning that there is room for, no sign cut in two. */
function shortened(name: string, room: Room): string {
  let bytes = 0;
  let signs = 0;
  let short = '';
  for (const sign of name) {
    bytes += bytesOf(sign);
    signs += 1;
    if (bytes > room.bytes || signs > room.signs) break;
    short += sign;
  }
  return short;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
