/** So long at most: a page that no one sees draws nothing. Milliseconds. */
const LONGEST_WAIT = 25;

/**
 * Does something when the picture that is due has been drawn, so that what is typed is seen first.
 * Answers with what calls it off.
 */
export function afterDrawing(task: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const callOff = () => {
    clearTimeout(late);
    clearTimeout(soon);
    if (frame !== null) cancelAnimationFrame(frame);
  };
  const begin = () => {
    callOff();
    task();
  };
  const late = setTimeout(begin, LONGEST_WAIT);
  // It is asked before the picture is made, and what it leaves behind is done after.
  const frame =
    typeof requestAnimationFrame === 'function'
      ? requestAnimationFrame(() => (soon = setTimeout(begin)))
      : null;
  return callOff;
}
