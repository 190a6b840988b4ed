import { LONGEST_RAMP } from '../../domain/business-case/limits.ts';
import { decimalText, type DecimalText } from '../../domain/number/quantities.ts';
import { lines as lineWords } from '../../text/da/lines.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { useListFocus } from '../parts/list-focus.ts';

interface Props {
  readonly ramp: readonly DecimalText[];
  readonly onChange: (ramp: readonly DecimalText[], mergeKey?: string) => void;
}

const FULL = decimalText('1');

/** How fast a line comes to its full effect: a share for each twelve months from its start. */
export function RampFields({ ramp, onChange }: Props) {
  const words = lineWords;
  const { holder, goTo } = useListFocus<HTMLDivElement>();
  const add = () => {
    onChange([...ramp, FULL]);
    goTo(ramp.length);
  };
  const removeLast = () => {
    onChange(ramp.slice(0, -1));
    // With the last of them goes the button.
    if (ramp.length === 1) goTo(0);
  };
  return (
    <div ref={holder} className="ramp-fields" role="group" aria-label={words.ramp}>
      <div>
        <p>{words.ramp}</p>
        <p className="note">{ramp.length === 0 ? words.rampNone : words.rampHint}</p>
      </div>
      {ramp.map((share, index) => (
        <div key={index} data-item>
          <AmountField
            kind="share"
            label={words.rampPeriod(index + 1)}
            value={share}
            least="0"
            most="1"
            isRequired
            onChange={(typed, mergeKey) => onChange(ramp.with(index, typed), mergeKey)}
          />
        </div>
      ))}
      {ramp.length < LONGEST_RAMP ? (
        <Button icon="add" onClick={add} data-instead>
          {words.addRampPeriod}
        </Button>
      ) : null}
      {ramp.length > 0 ? (
        <Button kind="quiet" icon="delete" onClick={removeLast}>
          {words.removeRampPeriod}
        </Button>
      ) : null}
    </div>
  );
}
