import { papers as words } from '../../text/da/papers.ts';
import { useApp } from '../app-context.ts';
import { useFileMaking } from '../figures/file-making.ts';
import { Button } from '../parts/Button.tsx';
import { Working } from '../parts/Working.tsx';
import { useShownVersion } from '../versions/shown-version.ts';
import { caseSlides, type MeetingCase } from './case-slides.ts';

interface Props {
  readonly meeting: MeetingCase;
}

/** The whole case as a presentation; when the disk refuses, the notices say so. */
export function SaveDeck({ meeting }: Props) {
  const { services } = useApp();
  const version = useShownVersion(meeting.document);
  const { begin, isMaking, cancel } = useFileMaking();
  const save = () => {
    const { title } = meeting.document;
    const paper = { kind: words.deckKind, title, version, savedAt: services.now() };
    begin((cancelling) =>
      services.files.saveDeck({ ...paper, slides: caseSlides(meeting) }, cancelling),
    );
  };
  return (
    <>
      <Button icon="download" onClick={save}>
        {words.page.deck}
      </Button>
      {isMaking ? <Working onCancel={cancel}>{words.page.making}</Working> : null}
    </>
  );
}
