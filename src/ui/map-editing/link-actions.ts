import { linkTargets } from '../../domain/benefit-map/link-targets.ts';
import type { MapLinkId } from '../../domain/business-case/case-map.ts';
import {
  linkNodes,
  refusalOfLink,
  unlinkNodes,
} from '../../domain/business-case/edits/map-edits.ts';
import { isAimKind } from '../../domain/business-case/map-links.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import { nodeName } from '../../text/map-names.ts';
import { sayLinkRefusal } from '../../text/say-link-refusal.ts';
import { firstShare } from '../benefit-map/first-share.ts';
import { nearestBox, type Direction } from '../figures/next-box.ts';
import { lineKey } from '../figures/line-key.ts';
import type { Editor, Task } from './editor.ts';
import { firstTarget, linesOf, nextIn, type Ends } from './link-walk.ts';

/** Whether anything may lead on from a box. */
export function mayLead(
  { nodes, isReadOnly }: Pick<Editor, 'nodes' | 'isReadOnly'>,
  id: string,
): boolean {
  const node = nodes.get(id);
  return !isReadOnly && node !== undefined && !isAimKind(node.node.kind);
}

/** The boxes that the link that is begun may lead to; null while none is. */
export function targetsOf(
  task: Task | null,
  { map, document, nodes }: Pick<Editor, 'map' | 'document' | 'nodes'>,
): ReadonlySet<string> | null {
  if (task?.kind !== 'link') return null;
  const from = nodes.get(task.from);
  return from === undefined ? new Set() : linkTargets(from.node, map, document);
}

/** Begins a link from a box; the keyboard goes to the first box it may lead to. */
export function beginLink(editor: Editor, id: string): void {
  const node = editor.nodes.get(id);
  if (node === undefined) return;
  const targets = linkTargets(node.node, editor.map, editor.document);
  const first = firstTarget(editor.scene, id, targets);
  if (first === null) {
    editor.set({ told: words.noTargets(nodeName(node)) });
    return;
  }
  editor.set({ task: { kind: 'link', from: id }, marks: [], told: words.linkFrom(nodeName(node)) });
  editor.goTo(first);
}

/** On to the next box that the link may lead to. */
export function walkTargets(editor: Editor, direction: Direction): void {
  const { state, scene } = editor;
  const targets = targetsOf(state.task, editor);
  if (targets === null || state.current === null) return;
  const next = nearestBox(scene, state.current, direction, (id) => targets.has(id));
  if (next !== null) editor.goTo(next);
}

/** Ties a link, or says why not; the keyboard stands where the link comes from. */
export function tie(editor: Editor, from: string, to: string): void {
  const { nodes, document, map } = editor;
  const [start, end] = [nodes.get(from), nodes.get(to)];
  if (start === undefined || end === undefined) return;
  const ends = { from: start.node, to: end.node };
  const refusal = refusalOfLink(ends, document);
  if (refusal === null) {
    const share = firstShare(ends, document.map.links);
    editor.apply(linkNodes({ id: editor.newId() as MapLinkId, ...ends, share }));
  }
  editor.set({
    task: null,
    told:
      refusal === null
        ? words.linked(nodeName(start), nodeName(end))
        : sayLinkRefusal(refusal, map),
  });
  editor.goTo(from);
}

/** The link that is begun is given up. */
export function leaveLink(editor: Editor): void {
  const { task } = editor.state;
  editor.set({ task: null, told: words.notLinked });
  if (task?.kind === 'link') editor.goTo(task.from);
}

/** The ends of the line that is worked with; null where it is none. */
export function currentLine({ map, state }: Editor): Ends | null {
  return map.links.find((link) => lineKey(link) === state.current) ?? null;
}

/** From a box to its lines. */
export function goToLines(editor: Editor, id: string): void {
  const [first] = linesOf(editor.scene, id);
  const node = editor.nodes.get(id);
  if (first !== undefined) {
    editor.set({ around: id });
    editor.goTo(lineKey(first));
  } else if (node !== undefined) editor.set({ told: words.noLines(nodeName(node)) });
}

/** From a line to another of the same box, or to a box at one of its ends. */
export function walkLines(editor: Editor, direction: Direction): void {
  const line = currentLine(editor);
  if (line === null) return;
  if (direction === 'left') editor.goTo(line.from);
  else if (direction === 'right') editor.goTo(line.to);
  else {
    const lines = linesOf(editor.scene, boxOfLine(editor, line)).map(lineKey);
    const next = nextIn(lines, lines.indexOf(lineKey(line)), direction === 'down' ? 1 : -1);
    if (next !== undefined) editor.goTo(next);
  }
}

/** From a line back to the box it was come to from. */
export function leaveLine(editor: Editor): void {
  const line = currentLine(editor);
  if (line !== null) editor.goTo(boxOfLine(editor, line));
}

function boxOfLine({ state }: Editor, { from, to }: Ends): string {
  return state.around === to ? to : from;
}

/** The line that is worked with is no more; the keyboard goes to where it came from. */
export function removeLine(editor: Editor): void {
  const line = currentLine(editor);
  const [from, to] = [editor.nodes.get(line?.from ?? ''), editor.nodes.get(line?.to ?? '')];
  if (from === undefined || to === undefined) return;
  editor.apply(unlinkNodes({ from: from.node, to: to.node }));
  editor.set({ current: from.key, told: words.unlinked(nodeName(from), nodeName(to)) });
  editor.goTo(from.key);
}
