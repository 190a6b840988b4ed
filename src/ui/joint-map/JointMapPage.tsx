import { useMemo } from 'react';

import type { SaidOfBenefits } from '../../domain/benefit-map/shared-on-map.ts';
import { da } from '../../text/da.ts';
import { jointMap as words } from '../../text/da/joint-map.ts';
import { useLibrary, useOrganisation, usePortfolio } from '../app-context.ts';
import { useDocuments } from '../cases/use-documents.ts';
import { useFreshLibrary } from '../cases/use-fresh-library.ts';
import { PageHead } from '../parts/PageHead.tsx';
import '../result/ResultPage.css';
import { paths, routing, useGoTo, useQuery } from '../routing.ts';
import { CasePickerCard } from './CasePickerCard.tsx';
import { chosenCases } from './chosen-case.ts';
import { jointAddressFrom, jointPath, type JointAddress } from './joint-address.ts';
import { jointCases } from './joint-view.ts';
import { JointCards } from './JointCards.tsx';
import './JointMapPage.css';

/** Until the portfolio has been read. */
const nothingSaid: SaidOfBenefits = { sharedBenefits: [], distinctBenefits: [] };

/** Any of the cases on this device on one map; which they are stands in the address. */
export function JointMapPage() {
  useFreshLibrary();
  const library = useLibrary((state) => state.library);
  const failure = useLibrary((state) => state.failure);
  const organisation = useOrganisation(({ open }) => open?.history.present ?? null);
  const ofBenefits = usePortfolio(({ open }) => open?.history.present ?? nothingSaid);
  const goTo = useGoTo();
  const query = useQuery().toString();
  const address = useMemo(() => jointAddressFrom(new URLSearchParams(query)), [query]);
  const listed = useMemo(() => library?.cases.map(({ document }) => document) ?? [], [library]);
  const documents = useDocuments(address.caseIds);
  const chosen = useMemo(
    () =>
      chosenCases(
        address.caseIds.flatMap((id) => (documents ?? []).filter((each) => each.id === id)),
        organisation,
      ),
    [address, documents, organisation],
  );
  const joint = useMemo(
    () => jointCases(chosen, address.joinsNames, ofBenefits),
    [chosen, address, ofBenefits],
  );
  const change = (part: Partial<JointAddress>) =>
    goTo(jointPath({ ...address, ...part }), { replace: true });
  return (
    <>
      <PageHead
        trail={<routing.Link href={paths.cases}>{da.cases.title}</routing.Link>}
        title={words.title}
      />
      {library === null || documents === null ? (
        <p role="status">{failure === null ? words.loading : da.frame.unreadable[failure.kind]}</p>
      ) : (
        <div className="result map-page">
          <CasePickerCard
            all={listed}
            chosenIds={address.caseIds}
            chosen={chosen}
            onChange={(caseIds) => change({ caseIds })}
          />
          {chosen.length === 0 ? null : (
            <JointCards
              cases={chosen}
              joint={joint}
              joinsNames={address.joinsNames}
              onJoinNames={(joinsNames) => change({ joinsNames })}
            />
          )}
        </div>
      )}
    </>
  );
}
