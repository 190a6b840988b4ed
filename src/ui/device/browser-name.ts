/** Browsers that say in their address line what they are, the more particular first. */
const known = [
  { mark: 'Edg/', name: 'Microsoft Edge' },
  { mark: 'OPR/', name: 'Opera' },
  { mark: 'Firefox/', name: 'Firefox' },
  { mark: 'Chrome/', name: 'Chrome' },
  { mark: 'Safari/', name: 'Safari' },
];

/** What the browser is called, from what it says of itself to servers; null where it does not say. */
export function browserName(userAgent: string): string | null {
  return known.find(({ mark }) => userAgent.includes(mark))?.name ?? null;
}
