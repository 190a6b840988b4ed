/** Brings a control of the page into sight, and the keyboard to it. */
export function goToControl(id: string): void {
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
