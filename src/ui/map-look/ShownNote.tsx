import { mapViews as words } from '../../text/da/map-views.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  /** How much is shown and why; empty where it is all. */
  readonly said: string;
  readonly isNothing: boolean;
  readonly onWhole: () => void;
}

/** What is left out of a map is said, with the way back to all of it. */
export function ShownNote({ said, isNothing, onWhole }: Props) {
  return (
    <div className="look-said" data-nothing={isNothing}>
      <p role="status">
        {said}
        {isNothing ? ` ${words.nothing}` : null}
      </p>
      {said === '' ? null : (
        <Button kind="quiet" icon="undo" onClick={onWhole}>
          {words.showWhole}
        </Button>
      )}
    </div>
  );
}
