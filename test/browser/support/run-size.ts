/** True for `npm run test:long`, which counts what a short run only samples. */
export const isLongRun = process.env['LONG'] === '1';

/** How many times: few on every commit, many in the long run. */
export function times({ ci, long }: { readonly ci: number; readonly long: number }): number {
  return isLongRun ? long : ci;
}
