import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const rows = readFileSync('src/domain/GLOSSARY.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, danish = '', code = '', meaning = '']) => ({ danish, code, meaning }));

const names = rows.flatMap(({ code }) =>
  [...code.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(`src/${path}`, 'utf8'))
  .join('\n');

test('every term of the glossary has a name in the code, and a meaning', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter(({ code, meaning }) => !code.includes('`') || meaning === '')).toEqual([]);
});

test('every code name of the glossary is one the code uses', () => {
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
});

test('no term is explained twice', () => {
  const terms = rows.flatMap(({ danish }) => danish.split(', '));
  expect(new Set(terms).size).toBe(terms.length);
});
