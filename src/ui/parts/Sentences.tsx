import './Sentences.css';

interface Sentence {
  readonly key: string;
  readonly words: string;
  /** What the sentence ends with, set apart; null where it says all there is. */
  readonly amount: string | null;
}

/** What is said of a case, a sentence a row. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <ul className="sentences">
      {sentences.map(({ key, words, amount }) => (
        <li key={key}>
          {words}
          {amount === null ? null : (
            <>
              {' '}
              <strong>{amount}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
