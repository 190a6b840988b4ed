/** The same function, which works out its answer once for each object, as long as that is in use. */
export function remembered<Given extends object, Answer>(
  work: (given: Given) => Answer,
): (given: Given) => Answer {
  const answers = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const known = answers.get(given) ?? { answer: work(given) };
    answers.set(given, known);
    return known.answer;
  };
}
