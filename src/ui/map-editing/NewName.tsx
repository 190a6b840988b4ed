import { mapEditing as words } from '../../text/da/map-editing.ts';
import { nodeName } from '../../text/map-names.ts';
import { boxesOf } from '../figures/next-box.ts';
import type { Foot } from './column-feet.ts';
import type { Editor } from './editor.ts';
import { NameBox } from './NameBox.tsx';
import { addNamed, knownAims, rename } from './node-actions.ts';

interface Props {
  readonly editor: Editor;
  readonly feet: readonly Foot[];
}

/** The name that is being typed on the drawing: of a new box, or another of one that is there. */
export function NewName({ editor, feet }: Props) {
  const { scene, nodes, state } = editor;
  const { task } = state;
  if (task?.kind === 'add') {
    const { column, what } = task;
    const foot = feet[column];
    if (foot === undefined) return null;
    return (
      <NameBox
        key={`${what} ${String(column)}`}
        at={foot}
        label={words.nameOfNew(words.newKinds[what])}
        name=""
        suggestions={knownAims(editor, what)}
        onDone={(typed) => addNamed(editor, what, typed)}
        onLeave={(isByKey) => leave(editor, isByKey, state.current)}
      />
    );
  }
  if (task?.kind !== 'rename') return null;
  const { id } = task;
  const [node, shape] = [nodes.get(id), boxesOf(scene).find((each) => each.id === id)];
  if (node === undefined || shape === undefined) return null;
  const { x, y, width } = shape.box;
  return (
    <NameBox
      key={id}
      at={{ x: x - scene.frame.x, y: y - scene.frame.y, width }}
      label={words.newName(nodeName(node))}
      name={node.title}
      suggestions={[]}
      onDone={(typed) => rename(editor, id, typed)}
      onLeave={(isByKey) => leave(editor, isByKey, id)}
    />
  );
}

/** All is as it was; the keyboard stands where it stood, unless it has gone elsewhere by itself. */
function leave(editor: Editor, isByKey: boolean, id: string | null): void {
  editor.set({ task: null });
  if (!isByKey) return;
  if (id !== null && editor.nodes.has(id)) editor.goTo(id);
  else editor.goToAdding();
}
