import type { Ref } from 'react';

import { setShare } from '../../domain/business-case/edits/map-edits.ts';
import { isSameNode } from '../../domain/business-case/map-links.ts';
import { mapDrawing as drawingWords } from '../../text/da/map-drawing.ts';
import { mapEditing as words } from '../../text/da/map-editing.ts';
import { nodeName } from '../../text/map-names.ts';
import { useApply } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import './ChosenTools.css';
import type { Editor } from './editor.ts';
import { beginLink, currentLine, leaveLink, mayLead, removeLine } from './link-actions.ts';
import { beginRename, chosenNodes, removeChosen, sayChosen } from './node-actions.ts';
import { moveChosen, releaseChosen } from './place-actions.ts';
import { showChainOf } from './run-command.ts';

interface Props {
  readonly editor: Editor;
  readonly shareRef: Ref<HTMLDivElement>;
}

/** What can be done with what is chosen on the drawing, for who has no keys. */
export function ChosenTools({ editor, shareRef }: Props) {
  const { task } = editor.state;
  return (
    <div className="chosen-tools" role="group" aria-label={words.tools}>
      {task?.kind === 'link' ? (
        <LinkTools editor={editor} from={task.from} />
      ) : currentLine(editor) === null ? (
        <NodeTools editor={editor} />
      ) : (
        <LineTools editor={editor} shareRef={shareRef} />
      )}
    </div>
  );
}

function LinkTools({ editor, from }: { readonly editor: Editor; readonly from: string }) {
  const node = editor.nodes.get(from);
  return (
    <>
      <strong>{node === undefined ? '' : words.linkingFrom(nodeName(node))}</strong>
      <Button kind="quiet" icon="close" onClick={() => leaveLink(editor)}>
        {words.linkLeave}
      </Button>
    </>
  );
}

function NodeTools({ editor }: { readonly editor: Editor }) {
  const { isReadOnly, chain } = editor;
  const nodes = chosenNodes(editor);
  const [only] = nodes.length === 1 ? nodes : [];
  if (nodes.length === 0) return <span className="note">{words.nothingChosen}</span>;
  return (
    <>
      <strong>{sayChosen(nodes)}</strong>
      {only === undefined ? null : (
        <>
          <Button kind="quiet" disabled={isReadOnly} onClick={() => beginRename(editor, only.key)}>
            {words.rename}
          </Button>
          {mayLead(editor, only.key) ? (
            <Button kind="quiet" onClick={() => beginLink(editor, only.key)}>
              {words.link}
            </Button>
          ) : null}
          <Button
            kind="quiet"
            aria-pressed={chain === only.key}
            onClick={() => showChainOf(editor, only.key)}
          >
            {words.chain}
          </Button>
        </>
      )}
      <Button
        kind="quiet"
        compact
        icon="up"
        disabled={isReadOnly}
        onClick={() => moveChosen(editor, -1)}
      >
        {words.moveUp}
      </Button>
      <Button
        kind="quiet"
        compact
        icon="down"
        disabled={isReadOnly}
        onClick={() => moveChosen(editor, 1)}
      >
        {words.moveDown}
      </Button>
      {nodes.some(({ isPlaced }) => isPlaced) ? (
        <Button kind="quiet" disabled={isReadOnly} onClick={() => releaseChosen(editor)}>
          {words.release}
        </Button>
      ) : null}
      <Button
        kind="quiet"
        compact
        icon="delete"
        disabled={isReadOnly}
        onClick={() => removeChosen(editor)}
      >
        {words.remove}
      </Button>
    </>
  );
}

function LineTools({ editor, shareRef }: Props) {
  const apply = useApply();
  const line = currentLine(editor);
  const [from, to] = [editor.nodes.get(line?.from ?? ''), editor.nodes.get(line?.to ?? '')];
  if (from === undefined || to === undefined) return null;
  const link = editor.document.map.links.find(
    (each) => isSameNode(each.from, from.node) && isSameNode(each.to, to.node),
  );
  if (link === undefined) return null;
  return (
    <>
      <strong>{drawingWords.line(nodeName(from), nodeName(to))}</strong>
      <div
        ref={shareRef}
        className="chosen-share"
        onKeyDown={({ key }) => {
          if (key === 'Enter' || key === 'Escape') editor.goTo(`${from.key} ${to.key}`);
        }}
      >
        <span aria-hidden="true">{words.share}</span>
        <AmountField
          kind="share"
          label={words.share}
          isLabelHidden
          width="short"
          least="0"
          most="1"
          value={link.share}
          onChange={(share, key) => apply(setShare(link.id, share), key)}
        />
      </div>
      <Button
        kind="quiet"
        icon="delete"
        disabled={editor.isReadOnly}
        onClick={() => removeLine(editor)}
      >
        {words.unlink}
      </Button>
    </>
  );
}
