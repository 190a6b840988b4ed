import type { CaseId } from '../../domain/business-case/business-case.ts';
import { result as resultWords } from '../../text/da/result.ts';
import { sayFinding } from '../../text/say-finding.ts';
import { fieldPath } from '../field-link.ts';
import { Icon } from '../parts/Icon.tsx';
import { routing } from '../routing.ts';
import type { FindingGroup } from './finding-groups.ts';

interface Props {
  readonly caseId: CaseId;
  readonly groups: readonly FindingGroup[];
}

export function FindingGroupList({ caseId, groups }: Props) {
  const words = resultWords.missing;
  return groups.map(({ key, title, findings }) => (
    <div key={key} className="finding-group">
      <h3>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${JSON.stringify(finding.target)}`}>
            <routing.Link href={fieldPath(caseId, finding.target)}>
              {sayFinding(finding)} <span className="spoken-only">{words.inLine(title)}</span>
              <Icon name="forward" size={16} />
            </routing.Link>
            {finding.severity === 'blocks' ? <span className="note">{words.blocks}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  ));
}
