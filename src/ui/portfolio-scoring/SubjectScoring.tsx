import type { GivenScoreId } from '../../domain/business-case/given-score.ts';
import { changeScore, removeScores } from '../../domain/business-case/edits/score-edits.ts';
import type { PrincipleId, Reference } from '../../domain/organisation/organisation.ts';
import { isSamePerson, type ScoredSubject } from '../../domain/portfolio/scored-subject.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { useApp, useApply } from '../app-context.ts';
import { TextField } from '../parts/TextField.tsx';
import { scoreGiven } from './score-given.ts';
import { GivenScores } from './GivenScores.tsx';
import { StepChoice } from './StepChoice.tsx';
import { subjectName } from './subject-name.ts';

interface Props {
  readonly principle: Reference<PrincipleId>;
  /** What the principle is called on screen. */
  readonly name: string;
  readonly anchors: readonly string[];
  readonly isInRow: boolean;
  readonly subject: ScoredSubject;
  /** Who is scoring. */
  readonly scorer: string;
  readonly canGive: boolean;
}

/** What one case, or one of its core tasks, is given by a principle: a step, a reason, and by whom. */
export function SubjectScoring({
  principle,
  name,
  anchors,
  isInRow,
  subject,
  scorer,
  canGive,
}: Props) {
  const apply = useApply();
  const { services } = useApp();
  const { coreTask, given, all } = subject;
  const own = canGive ? given.find(({ givenBy }) => isSamePerson(givenBy, scorer)) : undefined;
  const about = coreTask === null ? name : subjectName(coreTask);
  const takeBack = (givenBy: string) =>
    apply(
      removeScores(all.filter((each) => isSamePerson(each.givenBy, givenBy)).map(({ id }) => id)),
    );
  return (
    <div className="score-subject">
      <StepChoice
        legend={coreTask === null && !isInRow ? null : subjectName(coreTask)}
        about={about}
        anchors={anchors}
        isInRow={isInRow}
        value={own?.step ?? null}
        isDisabled={!canGive}
        onChoose={(step, mergeKey) =>
          apply(
            scoreGiven(own, {
              id: services.newId() as GivenScoreId,
              principle,
              coreTask,
              step,
              reason: '',
              givenBy: scorer.trim(),
            }),
            mergeKey,
          )
        }
      />
      {own === undefined ? null : (
        <TextField
          label={coreTask === null ? words.reason : words.reasonOf(about)}
          lines="several"
          value={own.reason}
          onChange={(reason, key) => apply(changeScore(own.id, { reason }), key)}
        />
      )}
      {given.length === 0 ? null : (
        <GivenScores subject={subject} about={about} onTakeBack={takeBack} />
      )}
    </div>
  );
}
