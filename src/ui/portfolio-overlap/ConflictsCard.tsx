import { useMemo } from 'react';

import {
  doubleCounting,
  type OverclaimedBenefit,
  type OverdrawnPool,
} from '../../domain/portfolio/double-counting.ts';
import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { countedCases } from '../../domain/portfolio/portfolio-totals.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatRate } from '../../text/format.ts';
import { listed } from '../../text/listed.ts';
import { sayYears } from '../../text/say-years.ts';
import { Card } from '../parts/Card.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { caseTitle, recordName } from './names.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly cases: SummaryById;
}

/** What all cases together count twice, in a sentence each. */
export function ConflictsCard({ place, cases }: Props) {
  const { summaries, portfolio, organisation } = place;
  const { sharedBenefits, choice } = portfolio;
  const { overclaimed, overdrawn } = useMemo(
    () =>
      doubleCounting(
        countedCases(summaries, sharedBenefits),
        sharedBenefits,
        organisation.pools,
        choice,
      ),
    [summaries, sharedBenefits, organisation.pools, choice],
  );
  const count = overclaimed.length + overdrawn.length;
  const titles = (ids: OverclaimedBenefit['cases']) =>
    listed(ids.map((id) => caseTitle(cases.get(id)?.title)));
  const sayOverclaimed = ({ record, shareSum, cases: ids }: OverclaimedBenefit) =>
    words.conflict(recordName(record.name), formatRate(shareSum), titles(ids));
  const sayOverdrawn = ({ pool, years, cases: ids }: OverdrawnPool) =>
    words.overdrawn(recordName(pool.name), sayYears(years.map(({ year }) => year)), titles(ids));
  const sentences = [
    ...overclaimed.map((each) => ({ key: each.record.id, text: sayOverclaimed(each) })),
    ...overdrawn.map((each) => ({ key: each.pool.id, text: sayOverdrawn(each) })),
  ];
  return (
    <Card title={words.head} remark={count === 0 ? undefined : words.conflictCount(count)}>
      {count === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="overlap-conflicts">
          {sentences.map(({ key, text }) => (
            <li key={key}>
              <Icon name="warning" size={16} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
