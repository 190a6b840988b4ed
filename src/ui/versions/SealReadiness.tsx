import { caseShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { resultOf } from '../../state/results.ts';
import { namedVersions } from '../../text/da/named-versions.ts';
import { sayFinding } from '../../text/say-finding.ts';
import { useReadiness } from '../business-case/use-readiness.ts';
import { Banner } from '../parts/Banner.tsx';
import { remarkGroups, subjectOf } from '../quality/remark-groups.ts';
import { findingGroups } from '../result/finding-groups.ts';

interface Props {
  readonly document: BusinessCase;
}

/** What is in the way of a decision, as in the quality check; a case can be sealed all the same. */
export function SealReadiness({ document }: Props) {
  const words = namedVersions.sealDialog;
  const { missing, toMend } = useReadiness(document, resultOf(caseShown(document)));
  const count = missing.length + toMend.length;
  if (count === 0) return <p className="note">{words.ready}</p>;
  return (
    <Banner tone="warning">
      <p>{words.missing(count)}</p>
      <details>
        <summary>{words.missingList}</summary>
        <ul>
          {findingGroups(document, missing).map(({ key, title, findings: found }) => (
            <li key={key}>
              <strong>{title}</strong>: {found.map(sayFinding).join(' ')}
            </li>
          ))}
          {remarkGroups(document, toMend).map(({ what, remarks }) => (
            <li key={what}>
              <strong>{what}</strong>:{' '}
              {remarks.map((remark) => subjectOf(document, remark)).join(', ')}
            </li>
          ))}
        </ul>
      </details>
    </Banner>
  );
}
