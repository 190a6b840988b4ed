import { useMemo, useState } from 'react';

import { cardFormats, type CardFormat } from '../../drawing/card/card-figure.ts';
import { cardSentences } from '../../text/card-sentences.ts';
import { card as words } from '../../text/da/card.ts';
import { sayCard } from '../../text/say-card.ts';
import { useDocument } from '../app-context.ts';
import { showAnchor, useFieldFocus } from '../field-link.ts';
import { SaveFigure } from '../figures/SaveFigure.tsx';
import { ScenePicture } from '../figures/ScenePicture.tsx';
import { CardSheet } from '../papers/CardSheet.tsx';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { paths, useGoTo } from '../routing.ts';
import { useShownVersion } from '../versions/shown-version.ts';
import { CardLine } from './CardLine.tsx';
import '../result/ResultPage.css';
import './CardPage.css';
import { cardPath } from './card-path.ts';
import { isMissing, missingOnCard } from './card-parts.ts';
import { cardScene } from './card-scene.ts';
import { CardText } from './CardText.tsx';
import { fillScreen } from '../show/full-screen.ts';
import { useCard } from './use-card.ts';

/** The gevinstkort of a case: drawn, told, printed on one sheet, and the way into the meeting. */
export function CardPage() {
  useFieldFocus();
  const document = useDocument();
  const { id } = document;
  const goTo = useGoTo();
  const version = useShownVersion(document);
  const card = useCard();
  const [format, setFormat] = useState<CardFormat>('screen');
  const said = useMemo(() => sayCard(card), [card]);
  const scene = useMemo(() => cardScene(card, said, format), [card, said, format]);
  const sheet = useMemo(() => cardScene(card, said, 'a4'), [card, said]);
  const slide = useMemo(() => cardScene(card, said, 'slide'), [card, said]);
  const missing = missingOnCard(said);
  const targets = useMemo(() => {
    const first = missingOnCard(said).map(
      ({ id: part, lines }) => [part, lines.find(isMissing)?.missing ?? null] as const,
    );
    return new Map(first);
  }, [said]);
  const leads = useMemo(() => new Set(targets.keys()), [targets]);
  const onLead = (part: string) => {
    const target = targets.get(part) ?? null;
    if (target !== null) goTo(cardPath(id, target));
  };
  const title = said.title;
  return (
    <div className="result card-page">
      <Card
        title={words.title}
        remark={words.remark}
        actions={
          <Button
            id={showAnchor}
            kind="primary"
            icon="show"
            onClick={() => {
              fillScreen();
              goTo(paths.meeting(id));
            }}
          >
            {words.show}
          </Button>
        }
      >
        <div className="card-tools">
          <SelectField
            label={words.format}
            width="medium"
            value={format}
            choices={cardFormats.map((value) => ({ value, label: words.formats[value] }))}
            onChange={setFormat}
          />
        </div>
        <div
          className="card-drawing"
          data-format={format}
          role="group"
          tabIndex={0}
          aria-label={words.drawing}
        >
          <ScenePicture scene={scene} leads={leads} onLead={onLead} />
        </div>
        <div className="card-tools">
          <SaveFigure
            figure={{
              kind: words.fileKind,
              title,
              version,
              notes: cardSentences(said).join('\n'),
              scene,
            }}
            slide={slide}
          />
        </div>
        <div className="card-sheet">
          <CardSheet scene={sheet} paper="a4" isAlone />
        </div>
      </Card>
      {missing.length === 0 ? null : (
        <Card title={words.missingTitle} remark={words.missingRemark}>
          <ul className="card-missing-list">
            {missing.map((part) => (
              <li key={part.id}>
                <strong>{part.heading}</strong>
                <ul>
                  {part.lines.map((line) => (
                    <li key={line.label + line.text}>
                      <CardLine caseId={id} line={line} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <CardText caseId={id} said={said} />
    </div>
  );
}
