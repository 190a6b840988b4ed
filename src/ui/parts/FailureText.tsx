import type { ExplainedFailure } from '../../text/explain-document-failure.ts';

interface Props {
  readonly failure: ExplainedFailure;
}

/** What is wrong with a document, and where in it. */
export function FailureText({ failure: { summary, details } }: Props) {
  return (
    <>
      <p>{summary}</p>
      {details.length === 0 ? null : (
        <ul className="note">
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
}
