import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const rulebook = textOf('src', /RULES\.md$/);
const rules = new Set(rulesIn(rulebook));
const families = [...new Set([...rules].map((rule) => rule.slice(0, 3)))].join('|');
const kept = idsIn(
  [textOf('src', /\.tsx?$/), textOf('config', /\.mjs$/), textOf('scripts', /\.mjs$/)].join('\n'),
);
const tested = idsIn(textOf('test', /\.(test|browser)\.tsx?$/));
const promised = idsIn(['ARCHITECTURE', 'README', 'SECURITY'].map(readDocument).join('\n'));

test('every rule is cited by the code that keeps it and by a test that holds it to that', () => {
  expect(rules.size).toBeGreaterThan(0);
  expect([...rules].filter((rule) => !kept.has(rule) || !tested.has(rule))).toEqual([]);
});

test('no one cites a rule that is not written down', () => {
  expect([...kept, ...tested, ...promised].filter((rule) => !rules.has(rule))).toEqual([]);
});

test('no number stands for two rules', () => {
  // What was counted in the last long run is told by the rules it was counted for, once or more.
  const written = rulesIn(rulebook.replace(/^## The last long run[^]*?(?=^# |(?![^]))/m, ''));
  expect(written.length).toBe(rules.size);
  expect(written.filter((rule, at) => written.indexOf(rule) !== at)).toEqual([]);
});

function rulesIn(text: string): readonly string[] {
  return text.match(/(?<=^\| )[A-Z]{3}-\d+/gm) ?? [];
}

/** The rule numbers of the families we have, so that UTF-8 is not taken for a rule. */
function idsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(new RegExp(`\\b(?:${families})-\\d+\\b`, 'g')));
}

function readDocument(name: string): string {
  return readFileSync(`${name}.md`, 'utf8');
}

function textOf(folder: string, files: RegExp): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => files.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
    .join('\n');
}
