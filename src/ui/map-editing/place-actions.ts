import { nodeKey } from '../../domain/business-case/case-map.ts';
import { applyBlock } from '../../domain/business-case/edits/edit.ts';
import { orderNodes, releaseNodes } from '../../domain/business-case/edits/map-edits.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import { nodeName } from '../../text/map-names.ts';
import { columnAround, isSameOrder, stepped } from './column-order.ts';
import type { Editor } from './editor.ts';
import { chosenNodes, sayNodes } from './node-actions.ts';

/** Moves what is chosen one step up or down in its columns, where it stays. */
export function moveChosen(editor: Editor, by: 1 | -1): void {
  const chosen = chosenNodes(editor);
  const moved = new Set(chosen.map(({ key }) => key));
  const columns = new Map(
    chosen.map(({ key }) => {
      const column = columnAround(editor.scene, key).map(({ id }) => id);
      return [column.join(' '), column];
    }),
  );
  placeColumns(
    editor,
    [...columns.values()].map((order) => ({ before: order, after: stepped(order, moved, by) })),
    moved,
  );
}

interface Reordered {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Columns get the order they are given, as one step of undo; what was moved is told. */
export function placeColumns(
  editor: Editor,
  columns: readonly Reordered[],
  moved: ReadonlySet<string>,
): void {
  const { nodes } = editor;
  const news = columns.filter(({ before, after }) => !isSameOrder(before, after));
  if (news.length === 0) {
    editor.set({ told: words.atTheEnd });
    return;
  }
  const orders = news.map(({ after }) => after.flatMap((id) => nodes.get(id)?.node ?? []));
  editor.apply(applyBlock(orders.map(orderNodes)));
  editor.set({ told: sayMoved(editor, news, moved) });
}

function sayMoved(
  { nodes }: Editor,
  columns: readonly Reordered[],
  moved: ReadonlySet<string>,
): string {
  const [only] = moved;
  const node = nodes.get(only ?? '');
  const order = columns[0]?.after ?? [];
  if (moved.size !== 1 || node === undefined) return words.movedSeveral(moved.size);
  return words.moved(nodeName(node), order.indexOf(node.key) + 1, order.length);
}

/** What is chosen finds its own place again. */
export function releaseChosen(editor: Editor): void {
  const placed = new Set(editor.document.map.placements.map(({ node }) => nodeKey(node)));
  const chosen = chosenNodes(editor).filter(({ key }) => placed.has(key));
  if (chosen.length === 0) return;
  editor.apply(releaseNodes(chosen.map(({ node }) => node)));
  editor.set({ told: words.released(sayNodes(chosen)) });
  if (editor.state.current !== null) editor.goTo(editor.state.current);
}
