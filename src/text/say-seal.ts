import type { NamedVersion, Seal } from '../domain/versions/named-version.ts';
import { namedVersions } from './da/named-versions.ts';
import { formatDate } from './format-date.ts';

/** So many digits of a checksum are read aloud and compared by people. */
const SHOWN_DIGITS = 12;

/** `Godkendt af Styregruppen 20.11.2026`. */
export function saySeal({ decision, forum, date }: Seal): string {
  return namedVersions.sealWords(namedVersions.decisions[decision], forum, formatDate(date));
}

/** `SHA-256 0123456789ab`: the first digits of it. */
export function sayChecksum({ sha256 }: Pick<NamedVersion, 'sha256'>): string {
  return namedVersions.checksum(sha256.slice(0, SHOWN_DIGITS));
}
