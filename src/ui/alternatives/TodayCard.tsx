import type { AlternativeId } from '../../domain/business-case/alternative.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import {
  avoidedFrom,
  type CurrentCost,
  type CurrentCostId,
} from '../../domain/business-case/current-cost.ts';
import {
  addCurrentCost,
  changeCurrentCost,
  moveCurrentCost,
  removeCurrentCosts,
  setAvoidedFrom,
  setCurrentCostAmount,
  setCurrentCostAmountKind,
  setCurrentCostYear,
} from '../../domain/business-case/edits/current-cost-edits.ts';
import { MOST_CURRENT_COSTS } from '../../domain/business-case/limits.ts';
import { newCurrentCost } from '../../domain/business-case/new-line.ts';
import { alternativeName } from '../../text/alternative-name.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { YearFields } from '../lines/YearFields.tsx';
import '../lines/Lines.css';
import { indexAfter } from '../records/index-after.ts';
import type { Column } from '../records/record-column.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { textColumn } from '../records/text-column.tsx';
import { AmountField } from '../parts/AmountField.tsx';
import { MonthField } from '../parts/MonthField.tsx';
import { SelectField } from '../parts/SelectField.tsx';

const amountKinds = ['level', 'byYear'] as const;

/** A cost of today as a row, which is called what the cost is. */
type Row = CurrentCost & { readonly name: string };

/** Alternative 0: what is paid today, and where and when that comes to an end. */
export function TodayCard() {
  const { services } = useApp();
  const { alternatives, currentCosts, firstYear, horizon } = useDocument();
  const apply = useApply();
  const { today } = words;
  return (
    <RecordTable<Row>
      title={today.title}
      remark={today.remark}
      rows={currentCosts.map((cost) => ({ ...cost, name: cost.title }))}
      emptyText={today.empty}
      addLabel={today.add}
      full={currentCosts.length < MOST_CURRENT_COSTS ? undefined : today.full}
      note={today.note}
      onAdd={() => apply(addCurrentCost(newCurrentCost(services.newId() as CurrentCostId)))}
      onRemove={({ id }) => apply(removeCurrentCosts([id]))}
      onMove={({ id }, by) => apply(moveCurrentCost(id, indexAfter(currentCosts, id, by)))}
      columns={[
        textColumn<Row>(
          today.name,
          ({ title }) => title,
          ({ id }, title, key) => apply(changeCurrentCost(id, { title }), key),
        ),
        {
          heading: today.amount,
          field: ({ id, amounts }, label) =>
            amounts.kind === 'byYear' ? (
              <span className="record-text">{today.byYear}</span>
            ) : (
              <AmountField
                kind="money"
                label={label}
                isLabelHidden
                width="short"
                value={amounts.amount}
                onChange={(amount, key) => apply(setCurrentCostAmount(id, amount), key)}
              />
            ),
        },
        ...endColumns(alternatives, (id, alternativeId, month, key) =>
          apply(setAvoidedFrom(id, alternativeId, month), key),
        ),
        {
          ...textColumn<Row>(
            today.source,
            ({ source }) => source,
            ({ id }, source, key) => apply(changeCurrentCost(id, { source }), key),
          ),
          isBeneath: true,
        },
        {
          ...textColumn<Row>(
            today.account,
            ({ account }) => account,
            ({ id }, account, key) => apply(changeCurrentCost(id, { account }), key),
          ),
          isBeneath: true,
        },
        {
          ...textColumn<Row>(
            today.remarks,
            ({ note }) => note,
            ({ id }, note, key) => apply(changeCurrentCost(id, { note }), key),
          ),
          isBeneath: true,
        },
        {
          heading: today.amountKind,
          isBeneath: true,
          field: ({ id, amounts }, label) => (
            <SelectField
              label={label}
              isLabelHidden
              value={amounts.kind}
              choices={amountKinds.map((value) => ({ value, label: today.amountKinds[value] }))}
              onChange={(kind) => apply(setCurrentCostAmountKind(id, kind))}
            />
          ),
        },
        {
          heading: today.years,
          isBeneath: true,
          field: ({ id, amounts }) =>
            amounts.kind === 'level' ? null : (
              <YearFields
                years={Array.from({ length: horizon + 1 }, (_, year) => firstYear + year)}
                amounts={amounts}
                anchor={`${id}-years`}
                onChange={(year, amount, key) => apply(setCurrentCostYear(id, year, amount), key)}
              />
            ),
        },
      ]}
    />
  );
}

type SetEnd = (
  id: CurrentCostId,
  alternativeId: AlternativeId | null,
  month: ReturnType<typeof avoidedFrom>,
  mergeKey: string,
) => void;

/** A column of months for each alternative; one for the case itself where it has none. */
function endColumns(
  alternatives: BusinessCase['alternatives'],
  setEnd: SetEnd,
): readonly Column<Row>[] {
  const column = (heading: string, alternativeId: AlternativeId | null): Column<Row> => ({
    key: alternativeId ?? 'case',
    heading,
    field: (row, label) => (
      <MonthField
        label={label}
        isLabelHidden
        width="short"
        value={avoidedFrom(row, alternativeId)}
        onChange={(month, key) => setEnd(row.id, alternativeId, month, key)}
      />
    ),
  });
  return alternatives.length === 0
    ? [column(words.today.endsFrom, null)]
    : alternatives.map(({ id }) =>
        column(words.today.endsIn(alternativeName(alternatives, id)), id),
      );
}
