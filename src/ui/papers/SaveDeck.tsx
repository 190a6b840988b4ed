import { useRef, useState } from 'react';

import { papers as words } from '../../text/da/papers.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Working } from '../parts/Working.tsx';
import { useShownVersion } from '../versions/shown-version.ts';
import { caseSlides, type MeetingCase } from './case-slides.ts';

interface Props {
  readonly meeting: MeetingCase;
}

/** The whole case as a presentation; when the disk refuses, the notices say so. */
export function SaveDeck({ meeting }: Props) {
  const { services, device } = useApp();
  const version = useShownVersion(meeting.document);
  const making = useRef<AbortController | null>(null);
  const [isMaking, setMaking] = useState(false);
  const save = () => {
    const own = new AbortController();
    making.current?.abort();
    making.current = own;
    setMaking(true);
    const { title } = meeting.document;
    const paper = { kind: words.deckKind, title, version, savedAt: services.now() };
    void services.files
      .saveDeck({ ...paper, slides: caseSlides(meeting) }, own.signal)
      .then(
        () => device.getState().fileIsUnsaved(null),
        () => device.getState().fileIsUnsaved({ kind: 'refused' }),
      )
      .finally(() => {
        if (making.current === own) setMaking(false);
      });
  };
  return (
    <>
      <Button icon="download" onClick={save}>
        {words.page.deck}
      </Button>
      {isMaking ? (
        <Working onCancel={() => making.current?.abort()}>{words.page.making}</Working>
      ) : null}
    </>
  );
}
