import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { steps } from './steps.ts';
import './AnchorList.css';

/** What the steps of a principle mean, where they are chosen by their numbers. */
export function AnchorList({ anchors }: { readonly anchors: readonly string[] }) {
  return (
    <dl className="score-anchors">
      {steps.map((step) => {
        const anchor = anchors[step - 1]?.trim() ?? '';
        return (
          <div key={step}>
            <dt>{step}</dt>
            <dd>{anchor === '' ? <span className="note">{words.noAnchor}</span> : anchor}</dd>
          </div>
        );
      })}
    </dl>
  );
}
