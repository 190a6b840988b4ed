import type { ReadFailure } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import {
  explainDocumentFailure,
  type ExplainedFailure,
} from '../../text/explain-document-failure.ts';
import { Banner } from '../parts/Banner.tsx';
import { FailureText } from '../parts/FailureText.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { paths, routing } from '../routing.ts';

interface Props {
  readonly failure: ReadFailure;
}

/** A case that is there and cannot be opened, or is not there at all. */
export function UnreadableCase({ failure }: Props) {
  const { explanation, isThere } = explained(failure);
  return (
    <>
      <PageHead
        title={failure.kind === 'not-found' ? da.frame.noSuchCase : da.frame.caseUnreadable}
      />
      <Banner
        tone="error"
        actions={<routing.Link href={paths.cases}>{da.frame.toCases}</routing.Link>}
      >
        <FailureText failure={explanation} />
        {isThere ? <p>{da.frame.caseKeptAsItIs}</p> : null}
      </Banner>
    </>
  );
}

/** `isThere`: it lies on the device, and is not what can be opened. */
function explained(failure: ReadFailure): {
  readonly explanation: ExplainedFailure;
  readonly isThere: boolean;
} {
  switch (failure.kind) {
    case 'not-found':
    case 'unavailable':
    case 'blocked-by-another-tab':
    case 'disk-full':
    case 'failed':
    case 'from-a-newer-app':
      return {
        explanation: { summary: da.frame.unreadable[failure.kind], details: [] },
        isThere: failure.kind === 'from-a-newer-app',
      };
    case 'empty':
    case 'not-json':
    case 'cut-off':
    case 'too-deep':
    case 'too-full':
    case 'not-a-case':
    case 'a-backup-not-a-case':
    case 'not-a-backup':
    case 'a-case-not-a-backup':
    case 'too-large':
    case 'damaged':
    case 'invalid':
      return { explanation: explainDocumentFailure(failure), isThere: true };
  }
}
