declare const brand: unique symbol;

/** A `Base` that has been checked to be a `Name`: the compiler keeps the two apart. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
