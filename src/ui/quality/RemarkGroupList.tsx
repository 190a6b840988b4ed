import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { da } from '../../text/da.ts';
import { sayRemark } from '../../text/say-remark.ts';
import { Icon } from '../parts/Icon.tsx';
import { routing } from '../routing.ts';
import type { RemarkGroup } from './remark-groups.ts';
import { remarkPath } from './remark-path.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly groups: readonly RemarkGroup[];
}

export function RemarkGroupList({ businessCase, groups }: Props) {
  return groups.map(({ key, title, remarks }) => (
    <div key={key} className="finding-group">
      <h3>{title}</h3>
      <ul>
        {remarks.map((remark) => {
          const { what, why } = sayRemark(remark, businessCase);
          return (
            <li key={`${remark.kind} ${what}`} className="remark">
              <routing.Link href={remarkPath(businessCase, remark)}>
                {what} <span className="spoken-only">{da.result.missing.inLine(title)}</span>
                <Icon name="forward" size={16} />
              </routing.Link>
              <span className="note">{why}</span>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
