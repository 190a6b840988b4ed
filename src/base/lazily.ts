/** What is made when it is first asked for, and kept from then on. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made when it is asked for, and kept only as long as someone else holds it. */
export function whileHeld<Value extends object>(make: () => Value): () => Value {
  let held: WeakRef<Value> | null = null;
  return () => {
    const known = held?.deref();
    if (known !== undefined) return known;
    const value = make();
    held = new WeakRef(value);
    return value;
  };
}
