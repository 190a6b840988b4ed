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

/** The same for what is known by a key, as long as the function that is given back is in use. */
export function rememberedBy<Given, Answer>(
  keyOf: (given: Given) => string,
  work: (given: Given) => Answer,
): (given: Given) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (given) => {
    const key = keyOf(given);
    const known = answers.get(key) ?? { answer: work(given) };
    answers.set(key, known);
    return known.answer;
  };
}
