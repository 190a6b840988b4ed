import type { ReadFailure } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { explainDocumentFailure } from '../../text/explain-document-failure.ts';
import { Banner } from '../parts/Banner.tsx';
import { paths, routing } from '../routing.ts';

interface Props {
  readonly failure: ReadFailure;
}

/** A case that is there and cannot be opened, or is not there at all. */
export function UnreadableCase({ failure }: Props) {
  return (
    <Banner
      tone="error"
      actions={<routing.Link href={paths.cases}>{da.frame.toCases}</routing.Link>}
    >
      {explain(failure)}
    </Banner>
  );
}

function explain(failure: ReadFailure): string {
  switch (failure.kind) {
    case 'not-found':
    case 'unavailable':
    case 'blocked-by-another-tab':
    case 'disk-full':
    case 'failed':
      return da.frame.unreadable[failure.kind];
    case 'from-a-newer-app':
      return da.frame.unreadable['from-a-newer-app'];
    default:
      return explainDocumentFailure(failure);
  }
}
