import { coverTable } from '../../text/cover-table.ts';
import { businessCase as caseWords } from '../../text/da/business-case.ts';
import { papers as words } from '../../text/da/papers.ts';
import { asked, type MeetingCase } from './case-slides.ts';
import { PaperTable } from './PaperTable.tsx';
import { Sheet } from './Sheet.tsx';

interface Props {
  readonly meeting: MeetingCase;
}

/** The forklæde: what is asked for, at which meeting, and which version it rests on [PAP-1]. */
export function CoverSheet({ meeting: { document, seal } }: Props) {
  const title = document.title === '' ? caseWords.untitled : document.title;
  return (
    <Sheet paper="a4" isFirst over={words.title} title={title}>
      <h2 className="sheet-part">{words.sheets.decision}</h2>
      <p className="sheet-asked">{asked(document)}</p>
      <PaperTable table={coverTable(document, seal)} />
    </Sheet>
  );
}
