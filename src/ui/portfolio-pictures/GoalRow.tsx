import { Decimal } from '../../domain/number/decimal.ts';
import type { DecimalText } from '../../domain/number/quantities.ts';
import type { GoalProgress } from '../../domain/portfolio/goal-progress.ts';
import { portfolioPictures as words } from '../../text/da/portfolio-pictures.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatAmount, formatNumber, formatShare } from '../../text/format.ts';
import { caseTitle } from '../../text/say-portfolio-case.ts';
import { paths, routing } from '../routing.ts';

interface Props {
  readonly progress: GoalProgress;
}

/** One goal: where it began, where it is, where it should get to, and what is on its way. */
export function GoalRow({ progress: { goal, achievement, additions, added, isAtMost } }: Props) {
  const { unit, baseline, reached, target, reachedOn } = goal.measure;
  const measured = (value: DecimalText | null) =>
    value === null ? '–' : `${formatNumber(new Decimal(value), 2)} ${unit}`.trim();
  return (
    <tr>
      <th scope="row">
        {goal.name}
        <span className="note goal-kind">{words.goals.kinds[goal.kind]}</span>
      </th>
      <td className="number">{measured(baseline)}</td>
      <td className="number">
        {measured(reached)}
        {reached === null || reachedOn === null ? null : (
          <span className="note goal-kind">{words.goals.measuredOn(formatDate(reachedOn))}</span>
        )}
      </td>
      <td className="number">{measured(target)}</td>
      <td>
        {achievement.kind === 'value' ? (
          <span className="goal-way">
            <meter
              className="goal-bar"
              aria-label={`${words.goals.columns.way}: ${goal.name}`}
              min={0}
              max={1}
              value={Math.max(0, Math.min(1, achievement.achievement.toNumber()))}
            />
            {formatShare(achievement.achievement)}
          </span>
        ) : (
          <span className="note">{reasonOf(achievement)}</span>
        )}
      </td>
      <td className="number">
        {added === null
          ? additions.length === 0
            ? words.goals.nothing
            : words.goals.unpriced
          : isAtMost
            ? words.goals.atMost(formatAmount(added))
            : formatAmount(added)}
      </td>
      <td>
        <ul className="goal-cases">
          {additions.map(({ case: { id, number, title } }) => (
            <li key={id}>
              <routing.Link href={paths.caseTab(id, 'resultat')}>
                {words.numbered(number, caseTitle(title))}
              </routing.Link>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function reasonOf(
  achievement: Extract<GoalProgress['achievement'], { readonly kind: 'undefined' }>,
): string {
  const { reasons } = words.goals;
  if (achievement.reason === 'target-equals-baseline') {
    return achievement.isKept ? reasons.kept : reasons.notKept;
  }
  return reasons[achievement.reason];
}
