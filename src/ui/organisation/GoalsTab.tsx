import { goalEdits } from '../../domain/organisation/edits.ts';
import { newGoal } from '../../domain/organisation/new-records.ts';
import type { Goal, GoalId } from '../../domain/organisation/organisation.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp } from '../app-context.ts';
import { RecordTable } from '../records/RecordTable.tsx';
import { measureColumns } from './measure-columns.tsx';
import type { TabProps } from './tab-props.ts';
import { textColumn } from '../records/text-column.tsx';

const kinds = [
  {
    kind: 'effectiveness',
    title: organisationWords.effectivenessGoals,
    remark: organisationWords.effectivenessRemark,
  },
  {
    kind: 'strategic',
    title: organisationWords.strategicGoals,
    remark: organisationWords.strategicRemark,
  },
] as const;

/** The goals of both kinds; a goal moves among those of its own kind. */
export function GoalsTab({ organisation, apply }: TabProps) {
  const { services } = useApp();
  const { goals } = organisation;
  return kinds.map(({ kind, title, remark }) => {
    const ofKind = goals.filter((goal) => goal.kind === kind);
    return (
      <RecordTable
        key={kind}
        title={title}
        remark={remark}
        rows={ofKind}
        emptyText={organisationWords.noGoals}
        addLabel={organisationWords.addGoal}
        onAdd={() => apply(goalEdits.add(newGoal(services.newId() as GoalId, kind)))}
        onRemove={({ id }) => apply(goalEdits.remove([id]))}
        onMove={(goal, by) => {
          const neighbour = ofKind[ofKind.indexOf(goal) + by];
          if (neighbour !== undefined) apply(goalEdits.move(goal.id, goals.indexOf(neighbour)));
        }}
        columns={[
          textColumn<Goal>(
            organisationWords.goal,
            ({ name }) => name,
            ({ id }, text, key) => apply(goalEdits.change(id, { name: text }), key),
          ),
          textColumn<Goal>(
            organisationWords.description,
            ({ description }) => description,
            ({ id }, text, key) => apply(goalEdits.change(id, { description: text }), key),
            'several',
          ),
          ...measureColumns(apply),
        ]}
      />
    );
  });
}
