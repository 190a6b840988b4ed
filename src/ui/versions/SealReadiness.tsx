import { caseShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { whatIsMissing } from '../../domain/business-case/missing.ts';
import { resultOf } from '../../state/results.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { sayFinding } from '../../text/say-finding.ts';
import { Banner } from '../parts/Banner.tsx';
import { findingGroups } from '../result/finding-groups.ts';

interface Props {
  readonly document: BusinessCase;
}

/** What a case lacks before it is decided on; it can be sealed all the same. */
export function SealReadiness({ document }: Props) {
  const words = namedVersions.sealDialog;
  const findings = whatIsMissing(document, resultOf(caseShown(document)));
  if (findings.length === 0) return <p className="note">{words.ready}</p>;
  return (
    <Banner tone="warning">
      <p>{words.missing(findings.length)}</p>
      <details>
        <summary>{words.missingList}</summary>
        <ul>
          {findingGroups(document, findings).map(({ key, title, findings: found }) => (
            <li key={key}>
              <strong>{title}</strong>: {found.map(sayFinding).join(' ')}
            </li>
          ))}
        </ul>
      </details>
    </Banner>
  );
}
