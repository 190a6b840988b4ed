import { papers as words } from '../../text/da/papers.ts';
import { useApp } from '../app-context.ts';
import { useShownVersion } from '../versions/shown-version.ts';
import { caseSlides, type MeetingCase } from './case-slides.ts';
import { SaveSlides } from './SaveSlides.tsx';

interface Props {
  readonly meeting: MeetingCase;
}

/** The whole case as a presentation. */
export function SaveDeck({ meeting }: Props) {
  const { services } = useApp();
  const version = useShownVersion(meeting.document);
  const { title } = meeting.document;
  return (
    <SaveSlides
      label={words.page.deck}
      making={words.page.making}
      deck={() => ({
        kind: words.deckKind,
        title,
        version,
        savedAt: services.now(),
        slides: caseSlides(meeting),
      })}
    />
  );
}
