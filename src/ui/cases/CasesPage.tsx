import { lazy, Suspense, useState } from 'react';

import { da } from '../../text/da.ts';
import { useLibrary, useMayWrite, useSafetyCopy, useStorage } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { Tag } from '../parts/Tag.tsx';
import { BackupButton } from './BackupButton.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { useCaseActions } from './case-actions.ts';
import './CasesPage.css';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { ExamplesDialog } from './ExamplesDialog.tsx';
import { InterruptionDialog } from './InterruptionDialog.tsx';
import { UnreadableCases } from './UnreadableCases.tsx';
import { useFreshLibrary } from './use-fresh-library.ts';

/** With it comes all that works a case out, which no one needs before there is one. */
const CaseTable = lazy(() =>
  import('./CaseTable.tsx').then((file) => ({ default: file.CaseTable })),
);

/** All cases on this device, and the ways to begin one. */
export function CasesPage() {
  const library = useLibrary((state) => state.library);
  const failure = useLibrary((state) => state.failure);
  const { missing } = useSafetyCopy().found;
  const isBlocked = useStorage(({ standing }) => standing === 'blocked');
  const mayWrite = useMayWrite();
  const actions = useCaseActions();
  const [choosesExample, setChoosesExample] = useState(false);

  useFreshLibrary();

  const begin = (
    <>
      <Button kind="primary" icon="add" disabled={!mayWrite} onClick={() => void actions.create()}>
        {da.cases.create}
      </Button>
      <Button icon="document" disabled={!mayWrite} onClick={() => setChoosesExample(true)}>
        {da.cases.openExample}
      </Button>
      <Button icon="open" disabled={!mayWrite} onClick={() => void actions.openFiles()}>
        {da.cases.openFile}
      </Button>
    </>
  );
  const count = library?.cases.length ?? 0;
  // Who has cases that cannot be opened is no new user either.
  const isEmpty =
    library !== null && count === 0 && (library.unreadable.length === 0 || missing > 0);
  const [oldest] = (library?.cases ?? []).toSorted((one, other) =>
    one.document.createdAt < other.document.createdAt ? -1 : 1,
  );
  return (
    <>
      <PageHead
        title={da.cases.title}
        tags={count === 0 ? null : <Tag>{da.cases.count(count)}</Tag>}
        actions={
          isEmpty ? undefined : (
            <>
              {begin}
              <BackupButton />
            </>
          )
        }
      />
      {failure === null || isBlocked ? null : (
        <Banner tone="error">{da.frame.unreadable[failure.kind]}</Banner>
      )}
      {oldest === undefined ? null : <BackupReminder since={oldest.document.createdAt} />}
      {library === null ? (
        failure === null && <Loading />
      ) : isEmpty ? (
        <EmptyLibrary>{begin}</EmptyLibrary>
      ) : (
        count > 0 && (
          <Suspense fallback={<Loading />}>
            <CaseTable cases={library.cases} actions={actions} />
          </Suspense>
        )
      )}
      {library === null ? null : <UnreadableCases cases={library.unreadable} />}
      {choosesExample ? (
        <ExamplesDialog
          onClose={() => setChoosesExample(false)}
          onChoose={(name) => {
            setChoosesExample(false);
            void actions.openExample(name);
          }}
        />
      ) : null}
      <InterruptionDialog actions={actions} />
    </>
  );
}

function Loading() {
  return <p role="status">{da.cases.loading}</p>;
}
