/** Fills the screen where the browser can and is allowed to; elsewhere the window is filled. */
export function fillScreen(): void {
  const { documentElement } = document;
  if (!canFillScreen()) return;
  // Refused where no one has pressed anything: then the window is filled.
  documentElement.requestFullscreen().catch(() => undefined);
}

export function leaveScreen(): void {
  if (document.fullscreenElement === null || !canFillScreen()) return;
  document.exitFullscreen().catch(() => undefined);
}

export function canFillScreen(): boolean {
  // Not in every browser, whatever its types say.
  return document.fullscreenEnabled && 'requestFullscreen' in document.documentElement;
}
