import { useSyncExternalStore } from 'react';

/** Whether the page is being put on paper: rows that scroll by cannot be printed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting);
}

let isPrinting = false;

function listen(onChange: () => void): () => void {
  const begin = () => {
    isPrinting = true;
    onChange();
  };
  const end = () => {
    isPrinting = false;
    onChange();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
