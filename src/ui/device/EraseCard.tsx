import { useState } from 'react';

import { device as deviceWords } from '../../text/da/device.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { EraseDialog } from './EraseDialog.tsx';

/** The way to take everything away from this browser. */
export function EraseCard() {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card title={deviceWords.eraseTitle}>
      <p>{deviceWords.eraseText}</p>
      <div className="button-row">
        <Button kind="danger" icon="delete" onClick={() => setIsAsking(true)}>
          {deviceWords.erase}
        </Button>
      </div>
      {isAsking ? <EraseDialog onClose={() => setIsAsking(false)} /> : null}
    </Card>
  );
}
