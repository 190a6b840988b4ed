import { useState } from 'react';

import { papers as words } from '../../text/da/papers.ts';
import { useApp, useCase } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { useQuery } from '../routing.ts';
import { useShownVersion } from '../versions/shown-version.ts';
import { AssumptionsSheet } from './AssumptionsSheet.tsx';
import { CardSheet } from './CardSheet.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import { EconomySheet } from './EconomySheet.tsx';
import { FigureSheet } from './FigureSheet.tsx';
import { useMeetingCase } from './meeting-case.ts';
import { MeetingDialog } from './MeetingDialog.tsx';
import './PapersPage.css';
import { SaveDeck } from './SaveDeck.tsx';
import { paperSizes, type PaperSize } from './Sheet.tsx';

const kinds = ['bilag', 'gevinstkort', 'gevinstdiagram', 'resultat'] as const;
type Kind = (typeof kinds)[number];

/** What goes to the meeting on paper, as it will be printed, and as a presentation. */
export function PapersPage() {
  const { services } = useApp();
  const meeting = useMeetingCase();
  const { document, map } = meeting;
  const version = useShownVersion(document);
  const mayWrite = useCase(({ access }) => access === 'writing');
  const asked = useQuery().get('ark');
  const [kind, setKind] = useState<Kind>(kinds.find((each) => each === asked) ?? 'bilag');
  const [paper, setPaper] = useState<PaperSize>('a4-wide');
  const [isAsking, setAsking] = useState(false);
  const { forum, date, item } = document.request;
  const isWhole = kind === 'bilag';
  const cardPaper = isWhole ? 'a4' : paper;
  const print = () => {
    const { title } = document;
    void services.files.print({ kind, title, version, savedAt: services.now() });
  };
  const begin = () => {
    const isSaid = forum.trim() !== '' && date !== null && item.trim() !== '';
    if (isWhole && mayWrite && !isSaid) setAsking(true);
    else print();
  };
  return (
    <div className="papers">
      <div className="papers-tools">
        <Card title={words.title}>
          <p className="measure">{words.page.text}</p>
          <div className="papers-choices">
            <SelectField
              label={words.page.what}
              width="medium"
              value={kind}
              choices={kinds.map((value) => ({ value, label: words.page.kinds[value] }))}
              onChange={setKind}
            />
            <SelectField
              label={isWhole ? words.page.paperOfMap : words.page.paper}
              width="medium"
              value={paper}
              choices={paperSizes.map((value) => ({ value, label: words.page.papers[value] }))}
              onChange={setPaper}
            />
            <Button kind="primary" onClick={begin}>
              {words.page.print}
            </Button>
            <SaveDeck meeting={meeting} />
          </div>
          <p className="note measure">{words.page.deckHint}</p>
          {map === null ? <p className="note">{words.page.noMap}</p> : null}
        </Card>
      </div>
      {isWhole ? <CoverSheet meeting={meeting} /> : null}
      {has(kind, 'gevinstkort') ? (
        <CardSheet
          scene={meeting.cards[cardPaper === 'a4' ? 'a4' : 'slide']}
          paper={cardPaper}
          isAlone={!isWhole}
        />
      ) : null}
      {has(kind, 'gevinstdiagram') && map !== null ? (
        <FigureSheet scene={map.scene} paper={paper} isAlone={!isWhole} />
      ) : null}
      {has(kind, 'resultat') ? (
        <EconomySheet meeting={meeting} paper={isWhole ? 'a4' : paper} isAlone={!isWhole} />
      ) : null}
      {isWhole ? <AssumptionsSheet meeting={meeting} /> : null}
      {isAsking ? (
        <MeetingDialog
          onClose={() => setAsking(false)}
          onPrint={() => {
            // It prints when what prints has been fetched: by then the dialog is gone.
            setAsking(false);
            print();
          }}
        />
      ) : null}
    </div>
  );
}

/** The whole has everything in it. */
function has(kind: Kind, part: Kind): boolean {
  return kind === 'bilag' || kind === part;
}
