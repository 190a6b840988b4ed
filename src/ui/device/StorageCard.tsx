import { Decimal } from '../../domain/number/decimal.ts';
import { da } from '../../text/da.ts';
import { formatNumber } from '../../text/format.ts';
import { useApp, useDevice } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';

/** What the browser has promised, how much there is, and whether the network is needed. */
export function StorageCard() {
  const { device } = useApp();
  const persistence = useDevice((state) => state.persistence);
  const usage = useDevice((state) => state.usage);
  const offline = useDevice((state) => state.offline);
  return (
    <Card title={da.device.storageTitle}>
      <p>{da.device.persistence[persistence]}</p>
      {persistence === 'granted' ? null : (
        <div>
          <Button onClick={() => void device.getState().askToPersist()}>{da.device.ask}</Button>
        </div>
      )}
      {usage === null ? null : <p>{da.device.usage(inWords(usage.used), inWords(usage.quota))}</p>}
      <h3>{da.device.offlineTitle}</h3>
      <p>{da.device.offline[offline]}</p>
    </Card>
  );
}

const units = [
  { bytes: 1e9, say: da.device.bytes.gigabytes },
  { bytes: 1e6, say: da.device.bytes.megabytes },
  { bytes: 1e3, say: da.device.bytes.kilobytes },
];

function inWords(bytes: number): string {
  const unit = units.find((each) => bytes >= each.bytes) ?? units[2];
  return unit === undefined ? '' : unit.say(formatNumber(new Decimal(bytes / unit.bytes), 1));
}
