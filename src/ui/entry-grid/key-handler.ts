import { activeCell, activePlace, type Bench } from './bench.ts';
import { clearChosen, fillChosen, fillWithWritten } from './filling.ts';
import {
  editorCommand,
  gridCommand,
  type EditorCommand,
  type GridCommand,
  type KeyPress,
} from './keys.ts';
import { standingAt } from './grid-state.ts';
import { askForDetails, moveChosen } from './line-actions.ts';
import type { SheetRow } from './sheet.ts';
import { chooseWhole, enter, tab, walk } from './walking.ts';
import { beginWriting, cancelWriting, leftCell } from './writing.ts';

/**
 * Answers a key. False leaves it to the browser and the page. `page`: the number of rows in sight.
 */
export function answerKey<Row extends SheetRow>(
  bench: Bench<Row>,
  press: KeyPress,
  page: number,
): boolean {
  const { editing } = bench.state;
  if (editing !== null) {
    const command = editorCommand(press, editing.corrects);
    return command !== null && answerInEditor(bench, command, page);
  }
  const command = gridCommand(press);
  return command !== null && answerInGrid(bench, command, page);
}

function answerInGrid<Row extends SheetRow>(
  bench: Bench<Row>,
  command: GridCommand,
  page: number,
): boolean {
  switch (command.kind) {
    case 'move':
      walk(bench, command.move, command.extends, page);
      return true;
    case 'tab':
      return tab(bench, command.step);
    case 'enter':
      enter(bench, command.step);
      return true;
    case 'type':
      beginWriting(bench, command.text);
      // A letter that takes several keys is made by the browser, in the field that is there by now.
      return command.text !== '';
    case 'correct':
      beginWriting(bench, null);
      return true;
    case 'clear':
      clearChosen(bench);
      return true;
    case 'choose-all':
      chooseWhole(bench, 'all');
      return true;
    case 'choose-lines':
      chooseWhole(bench, 'lines');
      return true;
    case 'choose-columns':
      chooseWhole(bench, 'columns');
      return true;
    case 'fill-down':
      fillChosen(bench, 'down');
      return true;
    case 'fill-right':
      fillChosen(bench, 'right');
      return true;
    case 'details':
      askForDetails(bench);
      return true;
    case 'line-up':
      moveChosen(bench, -1);
      return true;
    case 'line-down':
      moveChosen(bench, 1);
      return true;
    case 'step-out':
      bench.update({ ...standingAt(activePlace(bench)), stepsOut: true, message: null });
      return true;
  }
}

function answerInEditor<Row extends SheetRow>(
  bench: Bench<Row>,
  command: EditorCommand,
  page: number,
): boolean {
  const isChoice = activeCell(bench)?.column.kind === 'choice';
  if (command.kind === 'cancel') {
    cancelWriting(bench);
    return true;
  }
  if (command.kind === 'end') {
    // Undo and redo are the document's; a refused text is the first thing to be taken back.
    const isRefused = bench.state.editing?.refusal != null;
    if (isRefused) cancelWriting(bench);
    else bench.update(leftCell(bench));
    return isRefused;
  }
  if (command.kind === 'correct') return true;
  if (isChoice && command.kind === 'move') return false;
  // What cannot be read is mended or given up before one goes on from the keyboard.
  if (bench.state.editing?.refusal != null) return true;
  switch (command.kind) {
    case 'tab':
      return tab(bench, command.step);
    case 'enter':
      enter(bench, command.step);
      return true;
    case 'fill':
      fillWithWritten(bench);
      return true;
    case 'move':
      walk(bench, command.move, false, page);
      return true;
  }
}
