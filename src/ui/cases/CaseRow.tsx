import { caseShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { Payback } from '../../domain/finance/figures.ts';
import { resultOf } from '../../state/results.ts';
import { da } from '../../text/da.ts';
import { jointMap } from '../../text/da/joint-map.ts';
import { formatDay } from '../../text/format-date.ts';
import { formatAmount, formatNumber } from '../../text/format.ts';
import { useApp, useMayWrite } from '../app-context.ts';
import { Button } from '../parts/Button.tsx';
import { Tag } from '../parts/Tag.tsx';
import { paths, routing } from '../routing.ts';
import { useFileSaving } from '../save-as-file.ts';
import type { CaseActions } from './case-actions.ts';

interface Props {
  readonly document: BusinessCase;
  readonly actions: CaseActions;
  readonly onRemoved: () => void;
  /** Whether it is to be on one map with others. */
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
}

/** One case: what it is called, where it stands, what it comes to. */
export function CaseRow({ document, actions, onRemoved, isSelected, onSelect }: Props) {
  const { library } = useApp();
  const { saveCase } = useFileSaving();
  const mayWrite = useMayWrite();
  const { id, title, form, centre, phase, exampleSource, changedAt } = document;
  const name = title === '' ? da.businessCase.untitled : title;
  const result = resultOf(caseShown(document));
  const figures =
    result.kind === 'appraised' && !result.appraisal.isEmpty ? result.appraisal.figures : null;
  const path = form === 'light' ? paths.lightCase(id) : paths.caseTab(id, 'resultat');
  return (
    <tr data-item>
      <th scope="row">
        <routing.Link href={path}>{name}</routing.Link>
        {exampleSource === null ? null : <Tag>{da.businessCase.example}</Tag>}
      </th>
      <td>{centre?.name}</td>
      <td>{da.businessCase.phases[phase]}</td>
      {figures === null ? (
        <>
          <NoFigure />
          <NoFigure />
        </>
      ) : (
        <>
          <td className={figures.netPresentValue.isNegative() ? 'number cost' : 'number'}>
            {formatAmount(figures.netPresentValue)}
          </td>
          <td className="number">{paybackInShort(figures.payback)}</td>
        </>
      )}
      <td>{formatDay(changedAt)}</td>
      <td>
        <div className="row-actions">
          <label className="case-selection">
            <input
              type="checkbox"
              checked={isSelected}
              onChange={({ target }) => onSelect(target.checked)}
            />
            <span className="spoken-only">{jointMap.select(name)}</span>
          </label>
          <Button
            kind="quiet"
            compact
            icon="copy"
            disabled={!mayWrite}
            onClick={() => void actions.copy(document, da.cases.copyTitle(title), false)}
          >
            {da.cases.copy(name)}
          </Button>
          <Button kind="quiet" compact icon="download" onClick={() => saveCase(document)}>
            {da.cases.saveAsFile(name)}
          </Button>
          <Button
            kind="quiet"
            compact
            icon="delete"
            disabled={!mayWrite}
            onClick={() => void library.getState().remove(document).then(onRemoved)}
          >
            {da.cases.remove(name)}
          </Button>
        </div>
      </td>
    </tr>
  );
}

function NoFigure() {
  return (
    <td className="number">
      <span aria-hidden>{da.cases.noFigure}</span>
      <span className="spoken-only">{da.cases.noFigureSpoken}</span>
    </td>
  );
}

function paybackInShort(payback: Payback): string {
  switch (payback.kind) {
    case 'value':
      return formatNumber(payback.years, 1);
    case 'never':
      return da.cases.never;
    case 'immediate':
      return da.cases.immediately;
  }
}
