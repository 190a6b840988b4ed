import type { KeyRole } from '../../domain/organisation/organisation.ts';
import {
  setFrame,
  setFrameAmount,
  setFrameYears,
  setRoleHours,
} from '../../domain/portfolio/frame-edits.ts';
import { LONGEST_FRAME, SHORTEST_FRAME } from '../../domain/portfolio/limits.ts';
import { frameUses, type FrameUse } from '../../domain/portfolio/portfolio.ts';
import { portfolioChoice } from '../../text/da/portfolio-choice.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { MinimaFields } from './MinimaFields.tsx';

const words = portfolioChoice.frame;

/** What there is: money by year and in all, hours of key roles, and what must be among what is chosen. */
export function FrameCard({ place }: { readonly place: PortfolioPlace }) {
  const { portfolio, organisation, apply } = place;
  const { frame } = portfolio;
  const years = frame.perYear.map((_, index) => frame.firstYear + index);
  return (
    <Card title={words.title} remark={words.remark(frame.priceYear)}>
      <div className="choice-fields">
        <WholeNumberField
          label={words.firstYear}
          width="short"
          least={1900}
          most={2200}
          isRequired
          value={frame.firstYear}
          onChange={(firstYear, key) => apply(setFrame({ firstYear }), key)}
        />
        <WholeNumberField
          label={words.years}
          width="short"
          least={SHORTEST_FRAME}
          most={LONGEST_FRAME}
          isRequired
          value={years.length}
          onChange={(count, key) => apply(setFrameYears(count), key)}
        />
        <WholeNumberField
          label={words.priceYear}
          width="short"
          suffix="p/l"
          least={1900}
          most={2200}
          isRequired
          value={frame.priceYear}
          onChange={(priceYear, key) => apply(setFrame({ priceYear }), key)}
        />
        <SelectField<FrameUse>
          label={words.pays}
          width="medium"
          value={frame.pays}
          choices={frameUses.map((value) => ({ value, label: words.paysKinds[value] }))}
          onChange={(pays) => apply(setFrame({ pays }))}
        />
      </div>
      <fieldset className="choice-group">
        <legend>{words.perYear}</legend>
        <p className="note">{words.noLimit}</p>
        <div className="choice-fields">
          {years.map((year, index) => (
            <AmountField
              key={year}
              label={String(year)}
              kind="money"
              width="short"
              least="0"
              value={frame.perYear[index] ?? null}
              onChange={(amount, key) => apply(setFrameAmount(index, amount), key)}
            />
          ))}
          <AmountField
            label={words.total}
            kind="money"
            width="short"
            least="0"
            value={frame.total}
            onChange={(total, key) => apply(setFrame({ total }), key)}
          />
        </div>
      </fieldset>
      <fieldset className="choice-group">
        <legend>{words.roles}</legend>
        {organisation.keyRoles.length === 0 ? <p className="note">{words.rolesNone}</p> : null}
        {organisation.keyRoles.map((role: KeyRole) => {
          const own = frame.roleHours.find((each) => each.role.id === role.id);
          return (
            <div key={role.id} className="choice-fields">
              {years.map((year, index) => (
                <AmountField
                  key={year}
                  label={words.roleYear(role.name, year)}
                  kind="number"
                  width="short"
                  suffix="timer"
                  least="0"
                  value={own?.perYear[index] ?? null}
                  onChange={(hours, key) =>
                    apply(setRoleHours({ id: role.id, name: role.name }, index, hours), key)
                  }
                />
              ))}
            </div>
          );
        })}
      </fieldset>
      <MinimaFields place={place} />
    </Card>
  );
}
