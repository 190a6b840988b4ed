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
import { organisation as organisationWords } from '../../text/da/organisation.ts';
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
    <Card title={organisationWords.discount} remark={organisationWords.discountRemark} ref={holder}>
      <TableScroll label={organisationWords.discount}>
        <table className="record-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {organisationWords.stepFrom}
              </th>
              <th scope="col">{organisationWords.stepTo}</th>
              <th scope="col">{organisationWords.stepRate}</th>
              <th scope="col">
                <span className="spoken-only">{records.columnActions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, to, rate }, index) => {
              const name = organisationWords.step(index + 1);
              return (
                <tr key={index} data-item>
                  <th scope="row" className="number">
                    {from}
                  </th>
                  <td>
                    {to === null ? (
                      <span className="record-text">{organisationWords.andOn}</span>
                    ) : (
                      <WholeNumberField
                        label={records.field(organisationWords.stepTo, name)}
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
                      label={records.field(organisationWords.stepRate, name)}
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
                      {organisationWords.removeStep(index + 1)}
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
          {organisationWords.addStep}
        </Button>
      </div>
      <TextField
        label={organisationWords.discountSource}
        value={set.discountSource}
        onChange={(discountSource, key) =>
          apply(parameterSetEdits.change(set.id, { discountSource }), key)
        }
      />
    </Card>
  );
}
