/**
 * The revision of a document that is written otherwise than by an edit: the first of one that is not
 * there, and else the second next. The next itself is left to the edit on its way, so that a save on
 * top of that one cannot take what came between for it [SAV-2, SAV-8].
 */
export function otherRevision(before: { readonly revision: number } | null | undefined): number {
  return before === null || before === undefined ? 1 : before.revision + 2;
}
