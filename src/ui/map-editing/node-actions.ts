import { aimsOf } from '../../domain/benefit-map/map-of-case.ts';
import type { MapNode } from '../../domain/benefit-map/benefit-map.ts';
import { nodeKey } from '../../domain/business-case/case-map.ts';
import {
  addNode,
  isRemovable,
  removeNodes,
  renameNode,
  type NewNode,
} from '../../domain/business-case/edits/node-edits.ts';
import { nodeKeysIn } from '../../domain/business-case/map-references.ts';
import { isSameName } from '../../domain/business-case/same-name.ts';
import type { CoreTaskId, GoalId } from '../../domain/organisation/organisation.ts';
import { map as mapWords } from '../../text/da/map.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import { listed } from '../../text/listed.ts';
import { kindName, nodeName } from '../../text/map-names.ts';
import { newNodeOf } from '../benefit-map/new-node.ts';
import type { Addable, Editor } from './editor.ts';
import { actedOn } from './marks.ts';
import { standIn } from './stand-in.ts';

const NAMED_AT_MOST = 3;

/** The nodes that a command is about. */
export function chosenNodes({ state, nodes }: Editor): readonly MapNode[] {
  return actedOn(state.marks, state.current).flatMap((id) => nodes.get(id) ?? []);
}

/** The names of nodes in a sentence, or how many they are. */
export function sayNodes(nodes: readonly MapNode[]): string {
  return nodes.length > NAMED_AT_MOST
    ? words.several(nodes.length)
    : listed(nodes.map((node) => mapWords.sentences.quoted(nodeName(node))));
}

/** Begins to add to the column of a box, of the same kind where the column has two. */
export function beginAdd(editor: Editor, id: string): void {
  const column = editor.map.columns.findIndex(({ nodes }) => nodes.some(({ key }) => key === id));
  const of = editor.map.columns[column];
  const node = editor.nodes.get(id);
  if (of === undefined || node === undefined) return;
  const aim = node.node.kind === 'coreTask' ? 'coreTask' : 'goal';
  editor.set({ task: { kind: 'add', column, what: of.column === 'aim' ? aim : of.column } });
}

/** Adds a record with the name that was typed; answers in words why it cannot, or else null. */
export function addNamed(editor: Editor, what: Addable, typed: string): string | null {
  const title = typed.trim();
  if (title === '') return words.nameMissing;
  const { document } = editor;
  const node = newNode(editor, what, title);
  if (nodeKeysIn(document).has(nodeKey(node))) return words.alreadyThere(title);
  const edit = addNode(node);
  if (edit(document) === document) return words.full;
  editor.apply(edit);
  const kind = mapWords.kinds[node.kind];
  editor.set({ task: null, marks: [], told: words.added(kind, title) });
  editor.goTo(nodeKey(node));
  return null;
}

/** The core tasks or goals of the organisation that a new node may be. */
export function knownAims({ organisation, document }: Editor, what: Addable): readonly string[] {
  const onMap = nodeKeysIn(document);
  return aimsOf(organisation)
    .filter((aim) => aim.kind === what && !onMap.has(nodeKey(aim)))
    .map(({ title }) => title);
}

function newNode(editor: Editor, what: Addable, title: string): NewNode {
  const id = editor.newId();
  if (what !== 'coreTask' && what !== 'goal') {
    return { ...newNodeOf(what, id, editor.document), title };
  }
  const known = aimsOf(editor.organisation).find(
    (aim) => aim.kind === what && isSameName(aim.title, title),
  );
  if (known !== undefined) return known;
  return what === 'coreTask'
    ? { kind: what, id: id as CoreTaskId, title }
    : { kind: what, id: id as GoalId, title };
}

/** Begins to rename a box, unless the organisation says what it is called. */
export function beginRename(editor: Editor, id: string): void {
  const node = editor.nodes.get(id);
  if (node === undefined) return;
  const isOfOrganisation = aimsOf(editor.organisation).some((aim) => nodeKey(aim) === id);
  if (isOfOrganisation) editor.set({ told: words.nameOfOrganisation(nodeName(node)) });
  else editor.set({ current: id, task: { kind: 'rename', id } });
}

/** Gives a box the name that was typed; answers in words why it cannot, or else null. */
export function rename(editor: Editor, id: string, typed: string): string | null {
  const title = typed.trim();
  const node = editor.nodes.get(id);
  if (title === '') return words.nameMissing;
  if (node === undefined) return null;
  const isNews = title !== node.title;
  if (isNews) editor.apply(renameNode(node.node, title));
  editor.set({ task: null, ...(isNews ? { told: words.renamed(nodeName(node), title) } : {}) });
  editor.goTo(id);
  return null;
}

/** Takes away what is chosen, with its links; the keyboard goes on to what is beside it. */
export function removeChosen(editor: Editor): void {
  const { document, scene, state } = editor;
  const chosen = chosenNodes(editor);
  const gone = chosen.filter(({ node }) => isRemovable(node, document));
  const [first] = gone;
  if (first === undefined) {
    editor.set({ told: chosen.length === 0 ? '' : words.kept(sayNodes(chosen)) });
    return;
  }
  const keys = new Set(gone.map(({ key }) => key));
  const at = state.current !== null && keys.has(state.current) ? state.current : first.key;
  const next = standIn(scene, at, (id) => !keys.has(id));
  editor.apply(removeNodes(gone.map(({ node }) => node)));
  const kept = chosen.filter(({ key }) => !keys.has(key));
  const told = kept.length === 0 ? '' : words.kept(sayNodes(kept));
  editor.set({ current: next, marks: [], task: null, told });
  editor.onDeleted(sayDeleted(gone));
  if (next === null) editor.goToAdding();
  else editor.goTo(next);
}

function sayDeleted(nodes: readonly MapNode[]): string {
  const names = sayNodes(nodes);
  return nodes.length === 1 ? mapWords.page.deleted(names) : words.deletedSeveral(names);
}

/** How a node is called when it is worked with. */
export function sayChosen(nodes: readonly MapNode[]): string {
  const [only] = nodes;
  if (only === undefined) return words.nothingChosen;
  if (nodes.length > 1) return words.chosenSeveral(nodes.length);
  return mapWords.page.kindAndOrigin(kindName(only), nodeName(only));
}
