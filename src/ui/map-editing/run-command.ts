import { nodeName } from '../../text/map-names.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import { nextBox } from '../figures/next-box.ts';
import type { Zoom } from '../figures/ZoomTools.tsx';
import type { Editor } from './editor.ts';
import {
  beginLink,
  currentLine,
  goToLines,
  leaveLine,
  leaveLink,
  removeLine,
  tie,
  walkLines,
  walkTargets,
} from './link-actions.ts';
import type { MapCommand } from './map-keys.ts';
import { extended, toggled } from './marks.ts';
import { beginAdd, beginRename, removeChosen } from './node-actions.ts';
import { moveChosen, releaseChosen } from './place-actions.ts';

const writing = new Set<MapCommand['kind']>(['move', 'open', 'remove', 'add', 'link', 'release']);

/** Does what a key asks for: with a link that is begun, with a line, or with boxes. */
export function runCommand(editor: Editor, command: MapCommand, zoom: Zoom): void {
  const { state } = editor;
  if (command.kind === 'zoom') zoom.by(command.by);
  else if (command.kind === 'fit') zoom.fit();
  else if (editor.isReadOnly && writing.has(command.kind)) editor.set({ told: words.readOnly });
  else if (state.task?.kind === 'link') onTargets(editor, command, state.task.from);
  else if (currentLine(editor) !== null) onLine(editor, command);
  else if (state.current !== null) onBox(editor, command, state.current);
}

function onTargets(editor: Editor, command: MapCommand, from: string): void {
  const { current } = editor.state;
  if (command.kind === 'walk') walkTargets(editor, command.direction);
  else if (command.kind === 'leave') leaveLink(editor);
  else if ((command.kind === 'open' || command.kind === 'mark') && current !== null) {
    tie(editor, from, current);
  }
}

function onLine(editor: Editor, command: MapCommand): void {
  if (command.kind === 'walk') walkLines(editor, command.direction);
  else if (command.kind === 'leave') leaveLine(editor);
  else if (command.kind === 'remove') removeLine(editor);
  else if (command.kind === 'open') editor.goToShare();
}

/** What each command does with a box, but for those that say where to or how far. */
const onBoxes: Partial<Record<MapCommand['kind'], (editor: Editor, id: string) => void>> = {
  mark: (editor, id) => mark(editor, toggled(editor.state.marks, id)),
  open: beginRename,
  remove: removeChosen,
  add: beginAdd,
  link: beginLink,
  lines: goToLines,
  chain: showChainOf,
  release: releaseChosen,
  leave,
};

function onBox(editor: Editor, command: MapCommand, id: string): void {
  if (command.kind === 'move') moveChosen(editor, command.by);
  else if (command.kind === 'walk' || command.kind === 'extend') {
    const next = nextBox(editor.scene, id, command.direction);
    if (next === null) return;
    if (command.kind === 'extend') mark(editor, extended(editor.state.marks, id, next));
    editor.goTo(next);
  } else onBoxes[command.kind]?.(editor, id);
}

/** What is marked is told, and shown as chosen. */
function mark(editor: Editor, marks: readonly string[]): void {
  editor.set({ marks, told: marks.length === 0 ? '' : words.chosenSeveral(marks.length) });
}

/** The chain of a box alone, or all of it again. */
export function showChainOf(editor: Editor, id: string): void {
  const node = editor.nodes.get(id);
  if (node === undefined) return;
  const isShown = editor.chain === id;
  editor.showChain(isShown ? null : id);
  editor.set({ told: isShown ? words.allShown : words.chainShown(nodeName(node)) });
}

/** One thing is left at a time: what is chosen together, and then the chain. */
function leave(editor: Editor): void {
  if (editor.state.marks.length > 0) editor.set({ marks: [], told: words.noneChosen });
  else editor.showChain(null);
}
