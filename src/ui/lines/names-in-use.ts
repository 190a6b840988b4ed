import { compareDanish } from '../../text/compare-danish.ts';

/** The names that are typed somewhere, each once and in order, to be offered where one is typed. */
export function namesInUse(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))].toSorted(compareDanish);
}
