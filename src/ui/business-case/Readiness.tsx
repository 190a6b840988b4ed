import { resultOf } from '../../state/results.ts';
import { da } from '../../text/da.ts';
import { useDocument } from '../app-context.ts';
import { Tag } from '../parts/Tag.tsx';
import { paths, routing } from '../routing.ts';
import { useShownCase } from '../shown-alternative.ts';
import { useReadiness } from './use-readiness.ts';

/** How much is still in the way before the case can be decided on. */
export function Readiness() {
  const document = useDocument();
  const { missing, toMend } = useReadiness(document, resultOf(useShownCase()));
  const count = missing.length + toMend.length;
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
