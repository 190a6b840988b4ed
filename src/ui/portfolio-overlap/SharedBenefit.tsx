import { splitEqually } from '../../domain/portfolio/join-edits.ts';
import { removeShared, renameShared } from '../../domain/portfolio/shared-benefit-edits.ts';
import type { SharedStanding } from '../../domain/portfolio/shared-standing.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { Button } from '../parts/Button.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { ClaimTotals } from './ClaimTotals.tsx';
import { recordName } from './names.ts';

interface Props {
  readonly standing: SharedStanding;
  readonly place: PortfolioPlace;
  readonly onAdd: () => void;
}

/** One shared benefit: the cases that have it, and the share of each. */
export function SharedBenefit({ standing, place, onAdd }: Props) {
  const { record, claims, isConflict } = standing;
  const { apply, canWrite } = place;
  const name = recordName(record.name);
  const { columns } = words;
  return (
    <fieldset
      className="shared-benefit"
      data-conflict={isConflict}
      disabled={!canWrite}
      aria-label={name}
    >
      <TextField
        label={words.name}
        width="medium"
        value={record.name}
        onChange={(text, key) => apply(renameShared(record.id, text), key)}
      />
      <TableScroll label={words.claims(name)}>
        <table className="figures-table shared-claims">
          <thead>
            <tr>
              <th scope="col">{columns.case}</th>
              <th scope="col">{columns.benefit}</th>
              <th scope="col" className="number">
                {columns.whole}
              </th>
              <th scope="col">{columns.share}</th>
              <th scope="col" className="number">
                {columns.counted}
              </th>
              <th scope="col">
                <span className="spoken-only">{columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <ClaimRow
                key={`${claim.claim.caseId}/${claim.claim.benefitId}`}
                sharedId={record.id}
                standing={claim}
                apply={apply}
              />
            ))}
            <ClaimTotals standing={standing} />
          </tbody>
        </table>
      </TableScroll>
      <div className="shared-actions">
        <Button onClick={onAdd} aria-label={words.addBenefitTo(name)}>
          {words.addBenefit}
        </Button>
        <Button
          onClick={() => apply(splitEqually(record.id))}
          aria-label={words.splitEquallyOf(name)}
        >
          {words.splitEqually}
        </Button>
        <Button
          kind="quiet"
          icon="delete"
          onClick={() => apply(removeShared([record.id]))}
          aria-label={words.unjoinOf(name)}
        >
          {words.unjoin}
        </Button>
      </div>
    </fieldset>
  );
}
