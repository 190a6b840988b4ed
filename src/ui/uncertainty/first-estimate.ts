/** The id of the first field with an end of a range. */
export const FIRST_ESTIMATE = 'felt-estimate';

export function goToFirstEstimate(): void {
  const field = document.getElementById(FIRST_ESTIMATE);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
