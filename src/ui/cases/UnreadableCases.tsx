import type { UnreadableCase } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { explainDocumentFailure } from '../../text/explain-document-failure.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { FailureText } from '../parts/FailureText.tsx';
import { useFileSaving } from '../save-as-file.ts';

interface Props {
  readonly cases: readonly UnreadableCase[];
}

/** Cases that this app cannot open: what is wrong, and a way to take them out as they are. */
export function UnreadableCases({ cases }: Props) {
  const { saveText } = useFileSaving();
  if (cases.length === 0) return null;

  return (
    <Card title={da.cases.unreadableTitle} remark={da.cases.unreadableText}>
      <ul className="unreadable-list">
        {cases.map((found) => (
          <li key={found.id}>
            <div>
              <strong>{found.title ?? da.cases.untitled}</strong>
              <FailureText failure={explainDocumentFailure(found.failure)} />
            </div>
            <Button
              icon="download"
              onClick={() => saveText(`${found.id}.gevinstkort.json`, found.contents())}
            >
              {da.frame.saveAsFile}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
