import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

import { expect, test } from 'vitest';

/** The layers of `src`, and which others each may import. Read top to bottom: nothing points up. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': [
    'ui',
    'state',
    'storage',
    'workers',
    'export',
    'import',
    'text',
    'document',
    'domain',
  ],
  ui: ['state', 'drawing', 'text', 'document', 'domain', 'base'],
  export: ['drawing', 'text', 'document', 'domain', 'base'],
  import: ['text', 'document', 'domain', 'base'],
  storage: ['document', 'domain', 'base'],
  workers: ['storage', 'import', 'document', 'domain', 'base'],
  state: ['drawing', 'document', 'domain', 'base'],
  text: ['document', 'domain', 'base'],
  drawing: ['domain', 'base'],
  document: ['domain', 'base'],
  domain: ['base'],
  base: [],
};

/** Where a layer knows the shape of a service it gives to `state`, and nothing else of it. */
const contracts: Readonly<Record<string, readonly string[]>> = {
  storage: [
    'state/services.ts',
    'state/device-service.ts',
    'state/file-services.ts',
    'state/kept-services.ts',
  ],
  workers: [
    'state/services.ts',
    'state/file-services.ts',
    'state/simulation-service.ts',
    'state/summary-service.ts',
    'state/selection-service.ts',
  ],
  export: ['state/file-services.ts', 'state/outgoing-deck.ts', 'state/outgoing-paper.ts'],
  import: ['state/file-services.ts'],
};

/** The layers that give the same answer to the same question: no clock, no dice, no browser. */
const pureLayers = new Set(['base', 'domain', 'document', 'text', 'drawing']);

/** Every library has its door: the only files that may import it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['domain/number/decimal.ts'],
  zod: ['document/'],
  idb: ['storage/database.ts', 'storage/packed-database.ts'],
  '@noble/hashes': ['storage/checksum.ts'],
  zustand: ['state/', 'ui/app-context.ts'],
  react: ['ui/', 'main.tsx'],
  'react-dom': ['main.tsx'],
  recharts: ['ui/charts/'],
  wouter: ['ui/routing.ts'],
  '@tanstack/react-virtual': ['ui/parts/virtual-rows.ts'],
  'lucide-react': ['ui/parts/Icon.tsx'],
  pptxgenjs: ['export/pptx/deck.ts'],
  fflate: ['export/pptx/parts.ts'],
  'browser-fs-access': ['export/save-file.ts', 'import/pick-file.ts'],
  'workbox-window': ['workers/offline.ts'],
  highs: ['workers/integer-solver.ts'],
  '@fontsource/ibm-plex-sans': ['ui/style/'],
};

const MAX_LINES = 250;
const emptyRooms = /(^|\/)(utils|helpers|common|shared|misc|hooks|types|constants|lib)(\/|$)/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, layer: layerOf(path), source: readFileSync(`src/${path}`, 'utf8') }));

const imports = files.flatMap(({ path, layer, source }) =>
  [...withoutComments(source).matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, target = '']) => ({
      path,
      layer,
      // What follows a question mark is for the build.
      target: target.startsWith('.') ? join(dirname(path), target.replace(/\?.*/, '')) : target,
      isOurs: target.startsWith('.'),
    }),
  ),
);

test('every entry of src is a known layer', () => {
  expect(readdirSync('src').filter((entry) => !(entry in mayImport))).toEqual([]);
});

test('a layer imports only from the layers it may', () => {
  const trespasses = imports
    .filter(({ isOurs, layer, target }) => isOurs && layerOf(target) !== layer)
    .filter(({ layer, target }) => mayImport[layer]?.includes(layerOf(target)) !== true)
    .filter(({ layer, target }) => contracts[layer]?.includes(target) !== true)
    .map(({ path, target }) => `${path} must not import ${target}`);
  expect(trespasses).toEqual([]);
});

test('every import of our own leads to a file', () => {
  const lost = imports
    .filter(({ isOurs, target }) => isOurs && !existsSync(`src/${target}`))
    .map(({ path, target }) => `${path} imports ${target}, which is not there`);
  expect(lost).toEqual([]);
});

test('a library is imported only through its door', () => {
  const trespasses = imports
    .filter(({ isOurs }) => !isOurs)
    .filter(
      ({ path, target }) =>
        doors[packageOf(target)]?.some((door) => path.startsWith(door)) !== true,
    )
    .map(({ path, target }) => `${path} is no door to ${target}`);
  expect(trespasses).toEqual([]);
});

test('the pure layers use no clock, no dice and no browser', () => {
  const impure =
    /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\b|\b(?:window|localStorage|indexedDB|navigator|fetch|setTimeout)\b[.(]/;
  const trespasses = files
    .filter(({ layer }) => pureLayers.has(layer))
    .flatMap(({ path, source }) =>
      withoutComments(source)
        .split('\n')
        .filter((line) => impure.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(trespasses).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const targets = new Map<string, string[]>();
  for (const { path, target, isOurs } of imports) {
    if (isOurs) targets.set(path, [...(targets.get(path) ?? []), target]);
  }
  const done = new Set<string>();
  const circleFrom = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of targets.get(path) ?? []) {
      const circle = circleFrom(target, [...trail, path]);
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  const circles = files.map(({ path }) => circleFrom(path, [])).filter((circle) => circle !== null);
  expect(circles.map((circle) => circle.join(' → '))).toEqual([]);
});

test('every file does one thing: no barrels, no default exports, no file too long to read', () => {
  const faults = files.flatMap(({ path, source }) => [
    ...(/^export (?:\*|\{[^}]*\} from)/m.test(source) ? [`${path} is a barrel`] : []),
    ...(/^export default/m.test(source) ? [`${path} has a default export`] : []),
    ...(source.split('\n').length > MAX_LINES && !path.startsWith('text/da/')
      ? [`${path} is longer than ${String(MAX_LINES)} lines`]
      : []),
  ]);
  expect(faults).toEqual([]);
});

test('every folder says what lives in it', () => {
  const folders = files.map(({ path }) => dirname(path));
  expect([...new Set(folders)].filter((folder) => emptyRooms.test(folder))).toEqual([]);
});

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
