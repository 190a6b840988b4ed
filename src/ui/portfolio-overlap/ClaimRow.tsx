import type { SharedBenefitId } from '../../domain/portfolio/portfolio.ts';
import { setSharedPart, takeOutOfShared } from '../../domain/portfolio/shared-benefit-edits.ts';
import type { StandingClaim } from '../../domain/portfolio/shared-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, routing } from '../routing.ts';
import { countedWords, wholeWords } from './claim-words.ts';
import { caseTitle, recordName } from './names.ts';

interface Props {
  readonly sharedId: SharedBenefitId;
  readonly standing: StandingClaim;
  readonly apply: PortfolioPlace['apply'];
}

/** What one case claims of a shared benefit; what is gone is said, and can be taken out. */
export function ClaimRow({ sharedId, standing, apply }: Props) {
  const { claim, summary, benefit, fault } = standing;
  const title = caseTitle(summary?.title);
  return (
    <tr>
      <th scope="row">
        {summary === null ? (
          title
        ) : (
          <routing.Link href={paths.caseTab(summary.id, 'gevinster')}>{title}</routing.Link>
        )}
      </th>
      <td className="shared-name">
        {fault === null ? (
          recordName(benefit?.title)
        ) : (
          <span className="shared-fault">
            <Icon name="warning" size={16} />
            {words.faults[fault]}
          </span>
        )}
      </td>
      <td className="number">{wholeWords(standing)}</td>
      <td>
        <AmountField
          kind="share"
          label={words.shareOf(title)}
          isLabelHidden
          width="short"
          least="0"
          most="1"
          isRequired
          value={claim.share}
          onChange={(share, key) => apply(setSharedPart(sharedId, claim, share), key)}
        />
      </td>
      <td className="number">{countedWords(standing)}</td>
      <td>
        <Button
          kind="quiet"
          icon="close"
          compact
          title={words.takeOut}
          onClick={() => apply(takeOutOfShared(sharedId, claim))}
        >
          {words.takeOutOf(title)}
        </Button>
      </td>
    </tr>
  );
}
