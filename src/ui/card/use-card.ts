import { useMemo } from 'react';

import type { Card, CardVersion } from '../../domain/card/card.ts';
import { cardOfCase } from '../../domain/card/card-of-case.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { isSameAsKept } from '../../domain/versions/same-case.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { resultOf } from '../../state/results.ts';
import { useDocument, useNamedVersions, useOrganisation } from '../app-context.ts';
import { useShownId } from '../shown-alternative.ts';

type NamedAs = Extract<CardVersion, { kind: 'named' }>;

/** The card of the open case, as the alternative that is shown. */
export function useCard(): Card {
  const document = useDocument();
  const alternativeId = useShownId();
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const version = useNamedVersion(document);
  return useMemo(
    () => cardOfCase(document, { alternativeId, organisation, version, resultOf }),
    [document, alternativeId, organisation, version],
  );
}

/** The last named version that the case is, unchanged; null where it is none. */
function useNamedVersion(document: BusinessCase): NamedAs | null {
  const versions = useNamedVersions(document.id);
  return useMemo(() => namedAs(document, versions ?? []), [document, versions]);
}

function namedAs(document: BusinessCase, versions: readonly FoundVersion[]): NamedAs | null {
  for (const found of versions.toReversed()) {
    if (found.kind !== 'whole' || !isSameAsKept(document, found.version.document)) continue;
    const { number, savedAt } = found.version;
    return { kind: 'named', number, savedAt };
  }
  return null;
}
