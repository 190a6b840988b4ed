import type { SaidLine } from '../../text/said-card.ts';

/** A line of a slide; what is missing is said in its colour too. */
export function SlideLine({ line: { label, text, missing } }: { readonly line: SaidLine }) {
  return (
    <>
      {label === '' ? null : <span className="soft-label">{label}: </span>}
      {missing === null ? text : <span className="missing">{text}</span>}
    </>
  );
}
