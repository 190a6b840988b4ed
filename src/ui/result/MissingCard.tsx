import type { CaseId } from '../../domain/business-case/business-case.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { Card } from '../parts/Card.tsx';
import type { FindingGroup } from './finding-groups.ts';
import { FindingGroupList } from './FindingGroupList.tsx';

interface Props {
  readonly caseId: CaseId;
  readonly groups: readonly FindingGroup[];
}

/** So many places are shown at once; the others are one click away. */
const SHOWN = 4;

/** What the case lacks before it can be decided on; each entry leads to its field. */
export function MissingCard({ caseId, groups }: Props) {
  const words = resultWords.missing;
  const hidden = groups.slice(SHOWN);
  const count = hidden.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Card title={words.title}>
      {groups.length === 0 ? <p>{words.nothing}</p> : null}
      <FindingGroupList caseId={caseId} groups={groups.slice(0, SHOWN)} />
      {hidden.length === 0 ? null : (
        <details className="more">
          <summary>{words.more(count)}</summary>
          <FindingGroupList caseId={caseId} groups={hidden} />
        </details>
      )}
    </Card>
  );
}
