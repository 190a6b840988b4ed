import { memo } from 'react';

import { caseShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { whatIf, type WhatIf } from '../../domain/business-case/edits/what-if.ts';
import type { Appraisal } from '../../domain/finance/appraisal-result.ts';
import { resultOf } from '../../state/results.ts';
import { whatIfWords as words } from '../../text/da/what-if.ts';
import { keyFigures } from '../../text/key-figures.ts';
import { useDocument } from '../app-context.ts';
import { TableScroll } from '../parts/TableScroll.tsx';
import { useShownAlternative } from '../shown-alternative.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly appraisal: Appraisal;
  readonly tried: WhatIf;
}

/** The key figures of the case as it is, and as it would be. */
export const WhatIfTable = memo(function WhatIfTable({ businessCase, appraisal, tried }: Props) {
  const { chosenId } = useShownAlternative();
  // What would be written, as the alternative that is shown.
  const after = caseShown(whatIf(tried)(useDocument()), chosenId);
  const result = resultOf(after);
  const now = keyFigures(businessCase, appraisal);
  const then = result.kind === 'appraised' ? keyFigures(after, result.appraisal) : null;
  return (
    <TableScroll label={words.table}>
      <table className="figures-table">
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="number">
              {words.now}
            </th>
            <th scope="col" className="number">
              {words.then}
            </th>
          </tr>
        </thead>
        <tbody>
          {now.map(({ figure, title, value }, index) => (
            <tr key={figure}>
              <th scope="row">{title}</th>
              <td className="number">{value}</td>
              <td className="number">
                <strong>{then === null ? words.undefinedResult : then[index]?.value}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
});
