import type { ReactNode } from 'react';

import { da } from '../../text/da.ts';
import { useSaveState, type SaveStateStore } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly store: SaveStateStore;
  readonly title?: string;
  readonly onRetry: () => Promise<void>;
  readonly children?: ReactNode;
}

/** Stays until a save has come through. Nothing here closes it. */
export function SaveFailureBanner({ store, title, onRetry, children }: Props) {
  const saving = useSaveState(store, (state) => state.saving);
  if (saving.kind !== 'failed') return null;
  return (
    <Banner
      tone="error"
      actions={
        <>
          {children}
          {saving.failure.kind === 'conflict' ? null : (
            <Button onClick={() => void onRetry()}>{da.actions.tryAgain}</Button>
          )}
        </>
      }
    >
      <p>
        <strong>{da.frame.saveFailedTitle}</strong> {title}
      </p>
      <p>{da.frame.saveFailed[saving.failure.kind]}</p>
    </Banner>
  );
}
