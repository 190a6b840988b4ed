import type { CaseId } from '../../domain/business-case/business-case.ts';
import { quality as words } from '../../text/da/quality.ts';
import { Card } from '../parts/Card.tsx';
import type { FindingGroup } from '../result/finding-groups.ts';
import { FindingGroupList } from '../result/FindingGroupList.tsx';

interface Props {
  readonly caseId: CaseId;
  readonly groups: readonly FindingGroup[];
}

/** What is not filled in, and need not be in a case of this size. */
export function NotDemandedCard({ caseId, groups }: Props) {
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Card title={words.notDemanded} remark={words.notDemandedRemark}>
      <details className="more">
        <summary>{words.show(count)}</summary>
        <FindingGroupList caseId={caseId} groups={groups} />
      </details>
    </Card>
  );
}
