import type { CaseId } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { ScoreByPrinciple } from '../../domain/portfolio/score-of-case.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { formatNumber } from '../../text/format.ts';
import { formatMean, principleName } from '../../text/scored.ts';
import { Card } from '../parts/Card.tsx';
import { paths, routing } from '../routing.ts';
import { AnchorList } from './AnchorList.tsx';
import { SubjectScoring } from './SubjectScoring.tsx';

interface Props {
  readonly number: number;
  readonly caseId: CaseId;
  readonly scored: ScoreByPrinciple;
  readonly scorer: string;
  readonly canGive: boolean;
}

/** One principle: what its steps mean, and what the case is given, once or for each core task. */
export function PrincipleScoring({ number, caseId, scored, scorer, canGive }: Props) {
  const { principle, subjects, mean } = scored;
  const name = principleName(principle, number);
  const { isPerCoreTask, anchors } = principle;
  const weight = words.weight(formatNumber(new Decimal(principle.weight), 2));
  return (
    <Card
      title={words.principleHeading(number, name)}
      remark={`${weight} · ${mean === null ? words.notScored : words.mean(formatMean(mean))}`}
    >
      {principle.description.trim() === '' ? null : (
        <p className="note measure">{principle.description}</p>
      )}
      {isPerCoreTask ? (
        <>
          <p className="note measure">{words.perCoreTask}</p>
          <AnchorList anchors={anchors} />
        </>
      ) : null}
      {subjects.length === 0 ? (
        <p>
          {words.noCoreTask}{' '}
          <routing.Link href={paths.caseTab(caseId, 'grundlag')}>{words.openCase}</routing.Link>
        </p>
      ) : null}
      {subjects.map((subject) => (
        <SubjectScoring
          key={subject.coreTask?.id ?? ''}
          principle={{ id: principle.id, name: principle.name }}
          name={name}
          anchors={anchors}
          isInRow={isPerCoreTask}
          subject={subject}
          scorer={scorer}
          canGive={canGive}
        />
      ))}
    </Card>
  );
}
