import { useMemo } from 'react';

import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import { chosenOf, flowsOfSet } from '../../domain/portfolio/flows-of-set.ts';
import { frameYears } from '../../domain/portfolio/frame-years.ts';
import type { Choice, Frame, SharedBenefitRecord } from '../../domain/portfolio/portfolio.ts';
import { portfolioCashFlow as words } from '../../text/da/portfolio-cash-flow.ts';
import { portfolioPictures as pictureWords } from '../../text/da/portfolio-pictures.ts';
import { formatMoney } from '../../text/format.ts';
import { FrameCard } from '../portfolio-cash-flow/FrameCard.tsx';
import type { PictureProps } from './picture-props.ts';
import { PickedCase } from './PickedCase.tsx';

interface Props extends PictureProps {
  readonly summaries: readonly CaseSummary[];
  readonly choice: Choice;
  readonly frame: Frame;
  readonly sharedBenefits: readonly SharedBenefitRecord[];
}

/** What the chosen cases take from the frame each year. */
export function FramePicture(props: Props) {
  const { summaries, choice, frame, sharedBenefits, cases, priceYear, picked, onPick } = props;
  const years = useMemo(
    () =>
      frameYears(flowsOfSet(chosenOf(summaries, choice), choice, sharedBenefits), frame, priceYear),
    [summaries, choice, frame, sharedBenefits, priceYear],
  );
  const pickedCase = cases.find(({ id, isChosen }) => isChosen && id === picked) ?? null;
  const taken = years.cases.find((each) => each.case.summary.id === pickedCase?.id);
  return (
    <FrameCard
      title={words.frame.title}
      years={years}
      pays={frame.pays}
      priceYear={priceYear}
      framePriceYear={frame.priceYear}
      numbers={new Map(cases.map(({ id, number }) => [id, number]))}
      picked={picked}
      onPick={onPick}
    >
      <PickedCase
        picked={pickedCase}
        said={taken === undefined ? '' : words.frame.taken(formatMoney(taken.total))}
        hint={pictureWords.pickHint}
      />
    </FrameCard>
  );
}
