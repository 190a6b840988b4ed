import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { Decimal } from '../../domain/number/decimal.ts';
import type { ListedCase, ListedFigures } from '../../domain/portfolio/listed-case.ts';
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
  readonly listed: ListedCase;
  readonly actions: CaseActions;
  readonly onRemoved: () => void;
  /** Whether it is to be on one map with others. */
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
}

/** One case: what it is called, where it stands, what it comes to. */
export function CaseRow({ listed, actions, onRemoved, isSelected, onSelect }: Props) {
  const { library, services } = useApp();
  const { saveCase } = useFileSaving();
  const mayWrite = useMayWrite();
  const { id, title, form, centre, phase, exampleSource, changedAt, figures } = listed;
  const name = title === '' ? da.businessCase.untitled : title;
  const path = form === 'light' ? paths.lightCase(id) : paths.caseTab(id, 'resultat');
  const withDocument = async (act: (document: BusinessCase) => void) => {
    const read = await services.cases.read(id);
    if (read.ok) act(read.value.document);
    // It is not what the list says any more: the list is to say what it is.
    else await services.cases.doubt([id]).then(() => library.getState().refresh());
  };
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
          <td className={figures.netPresentValue.startsWith('-') ? 'number cost' : 'number'}>
            {formatAmount(new Decimal(figures.netPresentValue))}
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
            onClick={() =>
              void withDocument((document) => {
                void actions.copy(document, da.cases.copyTitle(title), false);
              })
            }
          >
            {da.cases.copy(name)}
          </Button>
          <Button kind="quiet" compact icon="download" onClick={() => void withDocument(saveCase)}>
            {da.cases.saveAsFile(name)}
          </Button>
          <Button
            kind="quiet"
            compact
            icon="delete"
            disabled={!mayWrite}
            onClick={() => void library.getState().remove(listed).then(onRemoved)}
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

function paybackInShort(payback: ListedFigures['payback']): string {
  switch (payback.kind) {
    case 'value':
      return formatNumber(new Decimal(payback.years), 1);
    case 'never':
      return da.cases.never;
    case 'immediate':
      return da.cases.immediately;
  }
}
