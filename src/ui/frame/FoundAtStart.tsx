import { da } from '../../text/da.ts';
import { useApp, useLibrary, useSafetyCopy } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { paths, routing } from '../routing.ts';

/** What had been lost from the disk, and what became of it, until it has been read [SAV-11]. */
export function FoundAtStart() {
  const { restored, older, missing, healed } = useSafetyCopy().found;
  const { safetyCopy } = useApp().services;
  // An empty list says itself what is missing.
  const isListEmpty = useLibrary(({ library }) => library?.cases.length === 0);
  const close = <Button onClick={safetyCopy.dismiss}>{da.actions.close}</Button>;
  return (
    <>
      {restored + healed === 0 ? null : (
        <Banner tone={older > 0 ? 'warning' : 'info'} actions={close}>
          {restored > 0 ? <p>{da.safety.restored(restored)}</p> : null}
          {older > 0 ? <p>{da.safety.older(older)}</p> : null}
          {healed > 0 ? <p>{da.safety.healed(healed)}</p> : null}
        </Banner>
      )}
      {missing === 0 || isListEmpty ? null : (
        <Banner tone="error" actions={close}>
          <p>{da.safety.missing(missing)}</p>
          <p>
            {da.safety.missingAdvice}{' '}
            <routing.Link href={paths.device}>{da.safety.toBackup}</routing.Link>
          </p>
        </Banner>
      )}
    </>
  );
}
