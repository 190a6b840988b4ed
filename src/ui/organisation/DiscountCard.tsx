import {
  addStep,
  removeStep,
  setStepEnd,
  setStepRate,
} from '../../domain/organisation/discount-edits.ts';
import {
  inParameterSet,
  parameterSetEdits,
} from '../../domain/organisation/parameter-set-edits.ts';
import { da } from '../../text/da.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { TableScroll } from '../parts/TableScroll.tsx';
import { TextField } from '../parts/TextField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';
import type { SetProps } from './set-props.ts';

const LOWEST_RATE = '-0.99';
const HIGHEST_RATE = '10';
const LAST_YEAR = 199;

/** The steps of the discount schedule: where one ends, the next begins. */
export function DiscountCard({ set, apply }: SetProps) {
  const steps = set.discountSchedule;
  return (
    <Card title={da.organisation.discount} remark={da.organisation.discountRemark}>
      <TableScroll label={da.organisation.discount}>
        <table className="record-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {da.organisation.stepFrom}
              </th>
              <th scope="col">{da.organisation.stepTo}</th>
              <th scope="col">{da.organisation.stepRate}</th>
              <th scope="col">
                <span className="spoken-only">{da.organisation.columnActions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, to, rate }, index) => {
              const name = da.organisation.step(index + 1);
              return (
                <tr key={index}>
                  <th scope="row" className="number">
                    {from}
                  </th>
                  <td>
                    {to === null ? (
                      <span className="record-text">{da.organisation.andOn}</span>
                    ) : (
                      <WholeNumberField
                        label={da.organisation.field(da.organisation.stepTo, name)}
                        isLabelHidden
                        width="short"
                        value={to}
                        least={from}
                        most={(steps[index + 1]?.to ?? LAST_YEAR + 1) - 1}
                        onChange={(year, key) =>
                          year !== null &&
                          apply(inParameterSet(set.id, setStepEnd(index, year)), key)
                        }
                      />
                    )}
                  </td>
                  <td>
                    <AmountField
                      kind="share"
                      label={da.organisation.field(da.organisation.stepRate, name)}
                      isLabelHidden
                      width="short"
                      value={rate}
                      least={LOWEST_RATE}
                      most={HIGHEST_RATE}
                      onChange={(typed, key) =>
                        typed !== null &&
                        apply(inParameterSet(set.id, setStepRate(index, typed)), key)
                      }
                    />
                  </td>
                  <td>
                    <Button
                      kind="quiet"
                      compact
                      icon="delete"
                      disabled={index === 0}
                      onClick={() => apply(inParameterSet(set.id, removeStep(index)))}
                    >
                      {da.organisation.removeStep(index + 1)}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <div>
        <Button icon="add" onClick={() => apply(inParameterSet(set.id, addStep()))}>
          {da.organisation.addStep}
        </Button>
      </div>
      <TextField
        label={da.organisation.discountSource}
        value={set.discountSource}
        onChange={(discountSource, key) =>
          apply(parameterSetEdits.change(set.id, { discountSource }), key)
        }
      />
    </Card>
  );
}
