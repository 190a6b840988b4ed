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
import { records } from '../../text/da/records.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useListFocus } from '../parts/list-focus.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { TextField } from '../parts/TextField.tsx';
import { WholeNumberField } from '../parts/WholeNumberField.tsx';
import '../records/RecordTable.css';
import type { SetProps } from './set-props.ts';

const LOWEST_RATE = '-0.99';
const HIGHEST_RATE = '10';
const LAST_YEAR = 199;

/** The steps of the discount schedule: where one ends, the next begins. */
export function DiscountCard({ set, apply }: SetProps) {
  const { holder, goTo } = useListFocus<HTMLElement>();
  const steps = set.discountSchedule;
  const add = () => {
    apply(inParameterSet(set.id, addStep()));
    goTo(steps.length);
  };
  const remove = (index: number) => {
    apply(inParameterSet(set.id, removeStep(index)));
    goTo(index);
  };
  return (
    <Card title={da.organisation.discount} remark={da.organisation.discountRemark} ref={holder}>
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
                <span className="spoken-only">{records.columnActions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, to, rate }, index) => {
              const name = da.organisation.step(index + 1);
              return (
                <tr key={index} data-item>
                  <th scope="row" className="number">
                    {from}
                  </th>
                  <td>
                    {to === null ? (
                      <span className="record-text">{da.organisation.andOn}</span>
                    ) : (
                      <WholeNumberField
                        label={records.field(da.organisation.stepTo, name)}
                        isLabelHidden
                        width="short"
                        value={to}
                        least={from}
                        most={(steps[index + 1]?.to ?? LAST_YEAR + 1) - 1}
                        isRequired
                        onChange={(year, key) =>
                          apply(inParameterSet(set.id, setStepEnd(index, year)), key)
                        }
                      />
                    )}
                  </td>
                  <td>
                    <AmountField
                      kind="share"
                      label={records.field(da.organisation.stepRate, name)}
                      isLabelHidden
                      width="short"
                      value={rate}
                      least={LOWEST_RATE}
                      most={HIGHEST_RATE}
                      isRequired
                      onChange={(typed, key) =>
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
                      onClick={() => remove(index)}
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
        <Button icon="add" onClick={add} data-instead>
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
