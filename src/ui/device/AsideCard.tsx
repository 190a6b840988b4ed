import { useEffect, useState } from 'react';

import type { SetAsideCase } from '../../state/kept-services.ts';
import { da } from '../../text/da.ts';
import { device as deviceWords } from '../../text/da/device.ts';
import { formatInstant } from '../../text/format-date.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { KeptRow } from '../parts/KeptRow.tsx';
import { useFileSaving } from '../save-as-file.ts';

/** What was set aside because it was not what had been saved; there is no card where nothing was. */
export function AsideCard() {
  const { raw } = useApp().services;
  const { saveText } = useFileSaving();
  const [entries, setEntries] = useState<readonly SetAsideCase[]>([]);

  const [reading, setReading] = useState(1);

  useEffect(() => {
    let isStillAsked = true;
    void raw.setAside().then((found) => {
      if (isStillAsked && found.ok) setEntries(found.value);
    });
    return () => {
      isStillAsked = false;
    };
  }, [raw, reading]);

  const drop = async (key: number) => {
    await raw.dropSetAside(key);
    setReading(reading + 1);
  };

  if (entries.length === 0) return null;
  return (
    <Card title={deviceWords.asideTitle} remark={deviceWords.asideText}>
      <ul>
        {entries.map(({ key, title, setAsideAt, contents }) => (
          <KeptRow
            key={key}
            title={title === '' ? deviceWords.untitled : title}
            remark={deviceWords.asideAt(formatInstant(setAsideAt))}
          >
            <Button
              kind="quiet"
              icon="download"
              onClick={() => saveText(deviceWords.fileNames.aside(key), contents())}
            >
              {da.frame.saveAsFile}
              <span className="spoken-only">{` ${title}`}</span>
            </Button>
            <Button kind="quiet" icon="delete" onClick={() => void drop(key)}>
              {deviceWords.drop}
              <span className="spoken-only">{` ${title}`}</span>
            </Button>
          </KeptRow>
        ))}
      </ul>
    </Card>
  );
}
