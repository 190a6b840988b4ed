import type {
  DocumentIssue,
  DocumentProblem,
  FileFailure,
  TextPlace,
} from '../document/document-failure.ts';
import { documentFailures as words } from './da/document-failures.ts';
import { danishNumber } from './digits.ts';
import { quoted } from './quoted.ts';

/** A document that cannot be opened: one sentence, and what there is to say beyond it. */
export interface ExplainedFailure {
  readonly summary: string;
  /** A sentence for each of the first faults, and how many more there are; may be empty. */
  readonly details: readonly string[];
}

/** How many faults are said in words [TXT-11]. */
export const MOST_ISSUES_SAID = 5;

const BYTES_IN_MEGABYTE = 1_000_000;

/** Says in words why a document cannot be opened, and where in it the fault is [TXT-11]. */
export function explainDocumentFailure(failure: FileFailure): ExplainedFailure {
  const { summaries } = words;
  switch (failure.kind) {
    case 'empty':
    case 'packed':
    case 'not-text':
    case 'utf-16':
    case 'not-reached':
    case 'reader-stopped':
    case 'not-a-case':
    case 'a-backup-not-a-case':
    case 'not-a-backup':
    case 'a-case-not-a-backup':
    case 'from-a-newer-app':
      return { summary: summaries[failure.kind], details: [] };
    case 'not-json':
    case 'cut-off':
    case 'too-full':
      return { summary: summaries[failure.kind](textPlace(failure.place)), details: [] };
    case 'too-deep': {
      const { most, place } = failure;
      return { summary: summaries['too-deep'](String(most), textPlace(place)), details: [] };
    }
    case 'not-utf-8':
      return { summary: summaries['not-utf-8'](danishNumber(String(failure.line))), details: [] };
    case 'too-slow':
      return { summary: summaries['too-slow'](String(failure.seconds)), details: [] };
    case 'too-large': {
      const megabytes = Math.floor(failure.limitInBytes / BYTES_IN_MEGABYTE);
      return { summary: summaries['too-large'](String(megabytes)), details: [] };
    }
    case 'damaged':
      return { summary: summaries.damaged, details: [damageIn(failure.detail)] };
    case 'invalid':
      return { summary: summaries.invalid, details: explainIssues(failure.issues) };
  }
}

function damageIn(detail: string): string {
  return words.detail(words.damage[detail] ?? quoted(detail));
}

/** One fault: `Gevinst 3, realiseringsgrad: skal ligge mellem 0 og 1.` [TXT-11]. */
export function explainIssue({ path, problem }: DocumentIssue): string {
  const place = placeOf(path);
  return words.issue(place.charAt(0).toUpperCase() + place.slice(1), explainProblem(problem));
}

function explainIssues(issues: readonly DocumentIssue[]): readonly string[] {
  const said = issues.slice(0, MOST_ISSUES_SAID).map(explainIssue);
  const left = issues.length - said.length;
  return left > 0 ? [...said, words.more(danishNumber(String(left)))] : said;
}

/** Where in the text of a file, as an editor counts. */
function textPlace({ line, character }: TextPlace): string {
  return words.textPlace(danishNumber(String(line)), danishNumber(String(character)));
}

/** Where in the document, from the outside in, in the names of the screen and counted from 1. */
function placeOf(path: DocumentIssue['path']): string {
  const steps = path.flatMap((step, index) => {
    const before = path[index - 1];
    if (typeof step === 'number') return [entryName(before, step)];
    // A list is named by its entry, when the fault is in one.
    return typeof path[index + 1] === 'number' ? [] : [fieldName(step)];
  });
  // What is one thing on the screen may be two in the document, such as the amounts of a line.
  const said = steps.filter((step, index) => step !== steps[index - 1]);
  return said.length === 0 ? words.whole : said.join(', ');
}

function entryName(list: string | number | undefined, index: number): string {
  const number = String(index + 1);
  const name = typeof list === 'string' ? wordIn(words.entries, list) : undefined;
  if (name !== undefined) return words.entry(name, number);
  return typeof list === 'string'
    ? `${fieldName(list)}, ${words.unnamedEntry(number)}`
    : words.unnamedEntry(number);
}

function fieldName(name: string): string {
  if (/^\d{4}$/.test(name)) return name;
  return wordIn(words.fields, name) ?? words.unknownField(quoted(name));
}

/** A file may call a field `constructor`, which every object has: only our own words count. */
function wordIn(list: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(list, name) ? list[name] : undefined;
}

function explainProblem(problem: DocumentProblem): string {
  const { problems } = words;
  switch (problem.kind) {
    case 'missing':
    case 'unknown-field':
    case 'duplicate-field':
    case 'not-a-decimal':
    case 'not-a-date':
    case 'not-a-month':
    case 'duplicate-id':
      return problems[problem.kind];
    case 'wrong-type':
      return problems['wrong-type'](problem.expected);
    case 'out-of-range':
      return problems['out-of-range'](limit(problem.least), limit(problem.most));
    case 'too-long':
    case 'too-many':
      return problems[problem.kind](limit(String(problem.most)));
    case 'not-one-of':
      return problems['not-one-of'](problem.allowed.join(', '));
    case 'does-not-fit':
      return problems['does-not-fit'](problem.rule);
  }
}

/** A limit in Danish; four digits stay together, because most of them are years. */
function limit(text: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) && !/^\d{4}$/.test(text) ? danishNumber(text) : text;
}
