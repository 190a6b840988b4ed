import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { Icon } from '../parts/Icon.tsx';
import { routing } from '../routing.ts';
import { subjectOf, type RemarkGroup } from './remark-groups.ts';
import { remarkPath } from './remark-path.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly groups: readonly RemarkGroup[];
}

/** Each thing that is remarked, why it matters, and the ways to where it is answered. */
export function RemarkGroupList({ businessCase, groups }: Props) {
  return groups.map(({ what, why, remarks }) => (
    <div key={what} className="finding-group remark">
      <h3>{what}</h3>
      <p className="note">{why}</p>
      <ul>
        {remarks.map((remark, index) => (
          <li key={index}>
            <routing.Link href={remarkPath(businessCase, remark)}>
              {subjectOf(businessCase, remark)}
              <span className="spoken-only">: {what}</span>
              <Icon name="forward" size={16} />
            </routing.Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
