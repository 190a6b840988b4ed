import { whatIsMissing } from '../../domain/business-case/missing.ts';
import { resultOf } from '../../state/results.ts';
import { da } from '../../text/da.ts';
import { useDocument } from '../app-context.ts';
import { Tag } from '../parts/Tag.tsx';
import { paths, routing } from '../routing.ts';

/** How much is still missing before the case can be decided on. */
export function Readiness() {
  const document = useDocument();
  const count = whatIsMissing(document, resultOf(document)).length;
  return count === 0 ? (
    <Tag>{da.businessCase.nothingMissing}</Tag>
  ) : (
    <Tag tone="attention">
      <routing.Link href={paths.caseTab(document.id, 'kvalitet')}>
        {da.businessCase.missingCount(count)}
      </routing.Link>
    </Tag>
  );
}
