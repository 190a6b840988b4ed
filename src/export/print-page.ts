import type { OutgoingPaper } from '../state/outgoing-paper.ts';
import { paperNameFrom } from './file-name.ts';

/**
 * Lets the browser print the page, which makes the PDF too: tagged, with its fonts, and with a bookmark
 * for each heading. It offers the title of the page as the name of the file, so the page is called that
 * as long as it prints [FIL-10]. Answers when it has ended.
 */
export function printPage(paper: OutgoingPaper): Promise<void> {
  const before = document.title;
  document.title = paperNameFrom(paper);
  return new Promise((resolve) => {
    const restore = () => {
      document.title = before;
      resolve();
    };
    window.addEventListener('afterprint', restore, { once: true });
    window.print();
  });
}
