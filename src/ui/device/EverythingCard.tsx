import { device as deviceWords } from '../../text/da/device.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Card } from '../parts/Card.tsx';
import { useFileSaving } from '../save-as-file.ts';

/** Everything in the database as it lies, in one file, whether or not the app can read it. */
export function EverythingCard() {
  const { services } = useApp();
  const { saveText } = useFileSaving();

  const everything = async () => {
    const found = await services.raw.everything();
    // The notices say that there is no file.
    if (!found.ok) throw new Error(found.failure.kind);
    return found.value;
  };

  return (
    <Card title={deviceWords.everythingTitle}>
      <p>{deviceWords.everythingText}</p>
      <div className="button-row">
        <Button
          icon="download"
          onClick={() =>
            saveText(deviceWords.fileNames.everything(services.now().slice(0, 10)), everything())
          }
        >
          {deviceWords.everything}
        </Button>
      </div>
    </Card>
  );
}
