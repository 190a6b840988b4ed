import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path/posix';

import { describe, expect, test } from 'vitest';

const notOurs = /^(?:node_modules|dist|coverage|\.git|\.cache)(?:\/|$)/;
const pictures = /\.(?:png|woff2)$/;

/** This file names what must not be found. */
const thisFile = 'test/docs.test.ts';

const files = readdirSync('.', { recursive: true, encoding: 'utf8' })
  .filter((path) => !notOurs.test(path) && statSync(path).isFile())
  .filter((path) => path !== thisFile && !pictures.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const documents = files.filter(({ path }) => path.endsWith('.md'));

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('what the documents say is so', () => {
  test.for(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'])(
    '%s is there',
    (name) => {
      expect(files.map(({ path }) => path)).toContain(name);
    },
  );

  test('every command is one of package.json', () => {
    const unknown = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)]
        .map(([, script, short]) => script ?? short ?? '')
        .filter((script) => !(script in manifest.scripts))
        .map((script) => `${path}: ${script}`),
    );
    expect(unknown).toEqual([]);
  });

  test('the two commands a newcomer needs are in the README', () => {
    const readme = documents.find(({ path }) => path === 'README.md')?.text ?? '';
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });

  test('every link and picture leads to a file, and every heading that is linked is there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^(?:https?|mailto):/.test(target))
        .filter((target) => !leadsSomewhere(path, target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('every file that is named in code marks is there', () => {
    const lost = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|test|public|config|scripts|\.ci)\/[\w./-]*)`/g)]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the project stands alone', () => {
  test('no file knows the computer it was made on', () => {
    const places = [process.cwd(), homedir()].filter((place) => place.split('/').length > 2);
    const foreign = /(?<![\w.])\/(?:home|Users|root|work)\/\w|\b[A-Z]:\\Users\\/;
    const traces = files
      .filter(({ text }) => foreign.test(text) || places.some((place) => text.includes(place)))
      .map(({ path }) => path);
    expect(traces).toEqual([]);
  });

  test('nothing is left to do later', () => {
    const promises = /\b(?:TODO|FIXME|XXX)\b/;
    expect(files.filter(({ text }) => promises.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? from : join(dirname(from), decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(readFileSync(file, 'utf8')).includes(heading);
}

/** The names readers of Markdown give to headings. */
function headingsOf(text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '``');
}
