import { useEffect, type ComponentType } from 'react';

import { da } from '../../text/da.ts';
import { organisation as organisationWords } from '../../text/da/organisation.ts';
import { useApp, useMayWrite, useOrganisation, useStorage } from '../app-context.ts';
import { documentCommands } from '../commands.ts';
import { NotFound } from '../frame/NotFound.tsx';
import { DocumentActions } from '../frame/DocumentActions.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { TabList } from '../parts/TabList.tsx';
import { organisationTabs, paths, useCurrentPath, useRouteTab } from '../routing.ts';
import { useShortcuts } from '../shortcuts.ts';
import { CentresTab } from './CentresTab.tsx';
import { CoreTasksTab } from './CoreTasksTab.tsx';
import { GoalsTab } from './GoalsTab.tsx';
import './OrganisationPage.css';
import { ParametersTab } from './ParametersTab.tsx';
import { PrinciplesTab } from './PrinciplesTab.tsx';
import { ProportionsTab } from './ProportionsTab.tsx';
import { ResourcesTab } from './ResourcesTab.tsx';
import type { TabProps } from './tab-props.ts';

const pages: Readonly<Record<string, ComponentType<TabProps>>> = {
  organisation: CentresTab,
  kerneopgaver: CoreTasksTab,
  maal: GoalsTab,
  principper: PrinciplesTab,
  ressourcer: ResourcesTab,
  krav: ProportionsTab,
  forudsaetninger: ParametersTab,
};

/** Rammer: what all cases have in common. While another tab writes, nothing here can be changed. */
export function OrganisationPage() {
  const { organisation } = useApp();
  const open = useOrganisation((state) => state.open);
  const failure = useOrganisation((state) => state.failure);
  const access = useOrganisation((state) => state.access);
  const commands = documentCommands({ ...organisation.getState(), access }, open?.history ?? null);
  const mayWrite = useMayWrite();
  const isBlocked = useStorage(({ standing }) => standing === 'blocked');
  const tab = useRouteTab();
  const currentPath = useCurrentPath();
  useShortcuts(commands);

  useEffect(() => {
    void organisation.getState().claim();
    return () => void organisation.getState().release();
  }, [organisation]);

  const Page = pages[tab] ?? NotFound;
  return (
    <>
      <PageHead title={organisationWords.title} actions={<DocumentActions commands={commands} />} />
      <p className="note">{organisationWords.lead}</p>
      <TabList
        label={organisationWords.parts}
        currentPath={currentPath}
        tabs={organisationTabs.map((each) => ({
          path: paths.organisationTab(each),
          label: organisationWords.tabs[each],
        }))}
      />
      {access === 'reading' && mayWrite ? (
        <Banner
          tone="info"
          actions={
            <Button onClick={() => organisation.getState().takeOver()}>{da.frame.takeOver}</Button>
          }
        >
          {da.frame.organisationOpenElsewhere}
        </Banner>
      ) : null}
      {failure === null || isBlocked ? null : (
        <Banner tone="error">{da.frame.organisationUnreadable}</Banner>
      )}
      {open === null ? null : (
        <fieldset disabled={access !== 'writing'} className="organisation-page">
          <Page organisation={open.history.present} apply={organisation.getState().apply} />
        </fieldset>
      )}
    </>
  );
}
