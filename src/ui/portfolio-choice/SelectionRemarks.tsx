import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { sayCases, type SaidAbout } from '../../text/say-selection.ts';
import type { AskedSelection } from './asked-selection.ts';

interface Props {
  readonly asked: AskedSelection;
  readonly about: SaidAbout;
}

const words = portfolioChoice.solve;

/** What is to be known about the cases before a choice is believed. */
export function SelectionRemarks({ asked, about }: Props) {
  const { withoutFigures, countedAsNothing } = asked;
  const names = (cases: AskedSelection['withoutFigures']) =>
    sayCases(
      cases.map(({ id }) => id),
      about,
    );
  return (
    <>
      {withoutFigures.length === 0 ? null : (
        <p className="note measure">{words.withoutFigures(names(withoutFigures))}</p>
      )}
      {countedAsNothing.length === 0 ? null : (
        <p className="note measure">{words.asNothing(names(countedAsNothing))}</p>
      )}
    </>
  );
}
