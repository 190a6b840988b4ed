import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { nothingTried } from '../../domain/business-case/edits/what-if.ts';
import { meeting as words } from '../../text/da/meeting.ts';
import { Button } from '../parts/Button.tsx';
import { SliderField } from '../parts/SliderField.tsx';
import { isAnythingTried, rateSlider, sideSlider } from '../uncertainty/what-if-sliders.ts';
import type { Trying } from './trying.ts';

interface Props extends Trying {
  readonly businessCase: BusinessCase;
}

/** Three questions a meeting asks: fewer benefits, a dearer project, another rate. */
export function TrySliders({ businessCase, tried, onTry }: Props) {
  const rate = rateSlider(businessCase, tried);
  return (
    <div className="slide-try show-control">
      <h2>{words.tried}</h2>
      <p className="note">{words.triedHint}</p>
      {(['benefits', 'costs'] as const).map((side) => (
        <SliderField
          key={side}
          label={words[side]}
          {...sideSlider(tried, side)}
          onChange={(percent) => onTry({ ...tried, [side]: percent })}
        />
      ))}
      <SliderField
        label={words.rate}
        {...rate.range}
        onChange={(tenths) => onTry({ ...tried, rate: rate.rateAt(tenths) })}
      />
      <Button disabled={!isAnythingTried(tried)} onClick={() => onTry(nothingTried)}>
        {words.reset}
      </Button>
    </div>
  );
}
