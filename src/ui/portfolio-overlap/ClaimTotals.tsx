import { Decimal } from '../../domain/number/decimal.ts';
import type { SharedStanding } from '../../domain/portfolio/shared-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { formatRate } from '../../text/format.ts';
import { Icon } from '../parts/Icon.tsx';
import { countedTogether } from './claim-words.ts';

/** What the shares come to together, and what that means. */
export function ClaimTotals({ standing }: { readonly standing: SharedStanding }) {
  const { claims, shareSum, isConflict } = standing;
  const left = new Decimal(1).minus(shareSum);
  return (
    <tr data-row="total">
      <th scope="row">{words.sum}</th>
      <td colSpan={2} className="shared-name">
        {isConflict ? (
          <span className="shared-fault">
            <Icon name="warning" size={16} />
            {words.sumIsMore}
          </span>
        ) : (
          <span className="note">
            {left.isZero() ? words.sumIsAll : words.sumFits(formatRate(left))}
          </span>
        )}
      </td>
      <td className="shared-sum">{formatRate(shareSum)}</td>
      <td className="number">{countedTogether(claims)}</td>
      <td />
    </tr>
  );
}
