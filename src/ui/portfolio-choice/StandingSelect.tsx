import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import { leaveOpen, leaveOut, requireCases } from '../../domain/portfolio/choice-edits.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';

interface Props {
  readonly place: Pick<PortfolioPlace, 'portfolio' | 'apply'>;
  readonly reference: Reference<CaseId>;
  readonly name: string;
}

const words = portfolioChoice.cases;
const standings = ['open', 'mustDo', 'leftOut'] as const;
type Standing = (typeof standings)[number];

/** Whether a case must be done, is left out, or may be either. */
export function StandingSelect({ place, reference, name }: Props) {
  const { mustDo, leftOut } = place.portfolio.choice;
  const isIn = (list: typeof mustDo) => list.some(({ id }) => id === reference.id);
  const standing = isIn(mustDo) ? 'mustDo' : isIn(leftOut) ? 'leftOut' : 'open';
  const edits: Readonly<Record<Standing, () => ReturnType<typeof leaveOpen>>> = {
    open: () => leaveOpen([reference.id]),
    mustDo: () => requireCases([reference]),
    leftOut: () => leaveOut([reference]),
  };
  return (
    <SelectField<Standing>
      label={words.standingOf(name)}
      isLabelHidden
      width="short"
      value={standing}
      choices={standings.map((value) => ({ value, label: words.standings[value] }))}
      onChange={(value) => place.apply(edits[value]())}
    />
  );
}
