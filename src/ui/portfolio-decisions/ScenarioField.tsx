import { portfolioDecisions } from '../../text/da/portfolio-decisions.ts';
import { SelectField } from '../parts/SelectField.tsx';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { withCases, type LogDraft } from './log-draft.ts';

interface Props {
  readonly place: Pick<PortfolioPlace, 'portfolio'>;
  readonly draft: LogDraft;
  readonly onDraft: (change: (before: LogDraft) => LogDraft) => void;
}

const NONE = '';

/** On which scenario it was decided; what is chosen in it comes with it. Nothing where there is none. */
export function ScenarioField({ place, draft, onDraft }: Props) {
  const words = portfolioDecisions.form;
  const { scenarios } = place.portfolio;
  const { scenario } = draft;
  if (scenarios.length === 0 && scenario === null) return null;
  const isGone = scenario !== null && !scenarios.some(({ id }) => id === scenario.id);
  return (
    <SelectField<string>
      label={words.scenario}
      value={scenario?.id ?? NONE}
      choices={[
        { value: NONE, label: words.noScenario },
        ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
        ...(isGone ? [{ value: scenario.id, label: scenario.name }] : []),
      ]}
      onChange={(chosen) => {
        const found = scenarios.find(({ id }) => id === chosen);
        onDraft((before) =>
          found === undefined
            ? { ...before, scenario: null }
            : withCases(
                { ...before, scenario: { id: found.id, name: found.name } },
                found.chosen,
                'approved',
              ),
        );
      }}
    />
  );
}
