import type { StorageStanding } from '../../state/services.ts';
import { da } from '../../text/da.ts';
import { useApp, useStorage } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

/** Where the browser's storage does not simply work: what that means, and the way on. */
export function StorageNotice() {
  const standing = useStorage((state) => state.standing);
  if (standing === 'works') return null;
  const { title, text } = da.storage[standing];
  return (
    <Banner tone="error" actions={<WayOn standing={standing} />}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
    </Banner>
  );
}

function WayOn({ standing }: { readonly standing: StorageStanding }) {
  const { storage } = useApp().services;
  switch (standing) {
    case 'newer':
    case 'given-way':
      return (
        <Button kind="primary" onClick={() => location.reload()}>
          {da.storage.reload}
        </Button>
      );
    case 'absent':
      return <Button onClick={() => void storage.tryAgain()}>{da.storage.tryAgain}</Button>;
    case 'silent':
    case 'blocked':
    case 'works':
      // It goes on by itself.
      return null;
  }
}
