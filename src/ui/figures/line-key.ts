/** What a line is known by on the screen. */
export function lineKey({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} ${to}`;
}
