import type { CostLineId } from '../../domain/business-case/cost-line.ts';
import {
  setLightCost,
  setLightEffect,
  setLightStart,
} from '../../domain/business-case/edits/light-edits.ts';
import type { CostValue } from '../../domain/business-case/cost-line.ts';
import { lightLines } from '../../domain/business-case/light-case.ts';
import { monthOf } from '../../domain/number/calendar.ts';
import { da } from '../../text/da.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { AmountField } from '../parts/AmountField.tsx';
import { Card } from '../parts/Card.tsx';
import { MonthField } from '../parts/MonthField.tsx';

/** Investment and running cost, and the two months that matter. */
export function MoneyCard() {
  const document = useDocument();
  const apply = useApply();
  const { services } = useApp();
  const { investment, runningCost, benefits } = lightLines(document);
  const start = investment?.timing.startMonth ?? monthOf(document.firstYear, 1);
  const effect =
    benefits[0]?.timing.startMonth ??
    runningCost?.timing.startMonth ??
    monthOf(document.firstYear + 1, 1);
  const costs = [
    { kind: 'oneOff', name: 'investment', line: investment, startMonth: start },
    { kind: 'recurring', name: 'runningCost', line: runningCost, startMonth: effect },
  ] as const;
  return (
    <Card title={lightCaseWords.money}>
      <div className="form-grid">
        {costs.map(({ kind, name, line, startMonth }) => (
          <AmountField
            key={kind}
            kind="money"
            label={lightCaseWords[name]}
            hint={
              line?.amounts.kind === 'byYear'
                ? lightCaseWords.amountByYear
                : lightCaseWords[`${name}Hint`]
            }
            value={levelOf(line?.amounts)}
            onChange={(amount, key) =>
              apply(
                setLightCost(kind, amount, {
                  id: services.newId() as CostLineId,
                  title: da.cases.newLines[name],
                  startMonth,
                }),
                key,
              )
            }
          />
        ))}
        <MonthField
          label={lightCaseWords.start}
          hint={lightCaseWords.startHint}
          value={start}
          isRequired
          onChange={(month, key) => apply(setLightStart(month), key)}
        />
        <MonthField
          label={lightCaseWords.effect}
          hint={lightCaseWords.effectHint}
          value={effect}
          isRequired
          onChange={(month, key) => apply(setLightEffect(month), key)}
        />
      </div>
    </Card>
  );
}

function levelOf(amounts: CostValue | undefined) {
  return amounts?.kind === 'level' ? amounts.amount : null;
}
