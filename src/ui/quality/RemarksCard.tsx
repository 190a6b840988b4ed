import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Remark } from '../../domain/quality/remark.ts';
import { quality as words } from '../../text/da/quality.ts';
import { Card } from '../parts/Card.tsx';
import { remarkGroups } from './remark-groups.ts';
import { RemarkGroupList } from './RemarkGroupList.tsx';

interface Props {
  readonly title: string;
  readonly remark: string;
  readonly businessCase: BusinessCase;
  readonly remarks: readonly Remark[];
}

/** So many places are shown at once; the others are one click away. */
const SHOWN = 6;

/** Remarks of one gravity, place by place; each leads to where it is answered. */
export function RemarksCard({ title, remark, businessCase, remarks }: Props) {
  const groups = remarkGroups(businessCase, remarks);
  const hidden = groups.slice(SHOWN);
  return (
    <Card title={title} remark={remark}>
      {groups.length === 0 ? <p className="note">{words.none}</p> : null}
      <RemarkGroupList businessCase={businessCase} groups={groups.slice(0, SHOWN)} />
      {hidden.length === 0 ? null : (
        <details className="more">
          <summary>
            {words.more(hidden.reduce((sum, group) => sum + group.remarks.length, 0))}
          </summary>
          <RemarkGroupList businessCase={businessCase} groups={hidden} />
        </details>
      )}
    </Card>
  );
}
