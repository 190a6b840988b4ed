import { useMemo, useState } from 'react';

import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { placeKey } from '../../domain/portfolio/distinct-benefits.ts';
import { addToShared, joinEqually } from '../../domain/portfolio/join-edits.ts';
import { MOST_SHARED_BENEFITS } from '../../domain/portfolio/limits.ts';
import type { BenefitInCase, SharedBenefitId } from '../../domain/portfolio/portfolio.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';
import { useApp } from '../app-context.ts';
import { Banner } from '../parts/Banner.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { BenefitChoices } from './BenefitChoices.tsx';
import type { Joining } from './joining.ts';
import { recordName } from './names.ts';

interface Props {
  readonly place: PortfolioPlace;
  readonly cases: SummaryById;
  readonly joining: Joining;
  readonly onClose: () => void;
}

/** Which benefits are one: those that were suggested, and any others that are sought out. */
export function JoinDialog({ place, cases, joining, onClose }: Props) {
  const { portfolio, summaries, apply } = place;
  const { record } = joining;
  const { services } = useApp();
  const [name, setName] = useState(joining.name);
  const [chosen, setChosen] = useState<readonly BenefitInCase[]>(joining.places);
  const { dialog } = words;
  const taken = useMemo(
    () => new Set(portfolio.sharedBenefits.flatMap(({ claims }) => claims.map(placeKey))),
    [portfolio.sharedBenefits],
  );
  const inCases = [...(record?.claims ?? []), ...chosen].map(({ caseId }) => caseId);
  const isSameCase = new Set(inCases).size < inCases.length;
  const isFull = record === null && portfolio.sharedBenefits.length >= MOST_SHARED_BENEFITS;
  const isReady = !isSameCase && !isFull && chosen.length > (record === null ? 1 : 0);
  const confirm = () => {
    apply(
      record === null
        ? joinEqually({ id: services.newId() as SharedBenefitId, name: name.trim() }, chosen)
        : addToShared(record.id, chosen),
    );
    onClose();
  };
  return (
    <Dialog
      title={record === null ? dialog.join : dialog.add(recordName(record.name))}
      size="wide"
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={!isReady} onClick={confirm}>
          {record === null ? dialog.confirm : dialog.confirmAdd}
        </Button>
      }
    >
      <p className="note measure">{record === null ? dialog.lead : dialog.addLead}</p>
      {isFull ? <Banner tone="warning">{dialog.full}</Banner> : null}
      {record === null ? (
        <TextField label={words.name} width="medium" value={name} onChange={setName} />
      ) : null}
      <BenefitChoices
        summaries={summaries}
        cases={cases}
        taken={taken}
        chosen={chosen}
        onChange={setChosen}
      />
      <p role="status" className={isSameCase ? 'shared-fault' : 'note'}>
        {isSameCase ? dialog.sameCase : dialog.chosen(chosen.length)}
      </p>
    </Dialog>
  );
}
