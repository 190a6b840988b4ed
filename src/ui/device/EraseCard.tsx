import { useState } from 'react';

import { da } from '../../text/da.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { EraseDialog } from './EraseDialog.tsx';

/** The way to take everything away from this browser. */
export function EraseCard() {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Card title={da.device.eraseTitle}>
      <p>{da.device.eraseText}</p>
      <div className="button-row">
        <Button kind="danger" icon="delete" onClick={() => setIsAsking(true)}>
          {da.device.erase}
        </Button>
      </div>
      {isAsking ? <EraseDialog onClose={() => setIsAsking(false)} /> : null}
    </Card>
  );
}
