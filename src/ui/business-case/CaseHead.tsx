import { lazy, Suspense, useState } from 'react';

import { da } from '../../text/da.ts';
import { useCase, useCaseStore, useDocument } from '../app-context.ts';
import { documentCommands, saveAsFileCommand, versionsCommand } from '../commands.ts';
import { DocumentActions } from '../frame/DocumentActions.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { TabList } from '../parts/TabList.tsx';
import { Tag } from '../parts/Tag.tsx';
import { caseTabs, paths, routing, useCurrentPath } from '../routing.ts';
import { useFileSaving } from '../save-as-file.ts';
import { useShortcuts } from '../shortcuts.ts';
import { VersionsDialog } from '../versions/VersionsDialog.tsx';
import { Readiness } from './Readiness.tsx';

const SealLine = lazy(() =>
  import('../versions/SealLine.tsx').then((file) => ({ default: file.SealLine })),
);

/** Where am I, what is it called, how far is it, is it saved. */
export function CaseHead() {
  const document = useDocument();
  const store = useCaseStore();
  const history = useCase((state) => state.open?.history ?? null);
  const { saveCase } = useFileSaving();
  const [showsVersions, setShowsVersions] = useState(false);
  const commands = [
    ...documentCommands(store.getState(), history),
    saveAsFileCommand(() => saveCase(document)),
    versionsCommand(() => setShowsVersions(true)),
  ];
  const currentPath = useCurrentPath();
  useShortcuts(commands);

  const full = caseTabs.map((tab) => ({
    path: paths.caseTab(document.id, tab),
    label: da.businessCase.tabs[tab],
  }));
  const tabs =
    document.form === 'light'
      ? [{ path: paths.lightCase(document.id), label: da.businessCase.tabs.let }, ...full]
      : full;
  return (
    <>
      <PageHead
        trail={
          <>
            <routing.Link href={paths.cases}>{da.frame.cases}</routing.Link>
            {document.centre === null ? null : ` / ${document.centre.name}`}
          </>
        }
        title={document.title === '' ? da.businessCase.untitled : document.title}
        tags={
          <>
            <Tag>{da.businessCase.phases[document.phase]}</Tag>
            {document.mandatory ? <Tag>{da.businessCase.mandatory}</Tag> : null}
            {document.exampleSource === null ? null : <Tag>{da.businessCase.example}</Tag>}
            <Readiness />
          </>
        }
        actions={<DocumentActions commands={commands} />}
      />
      <Suspense fallback={null}>
        <SealLine />
      </Suspense>
      {showsVersions ? (
        <VersionsDialog
          id={document.id}
          title={document.title === '' ? da.businessCase.untitled : document.title}
          onClose={() => setShowsVersions(false)}
        />
      ) : null}
      <TabList label={da.businessCase.parts} tabs={tabs} currentPath={currentPath} />
    </>
  );
}
