import { expect, test } from 'vitest';

import type { CentreId } from '#src/domain/organisation/organisation.ts';
import type { ChosenBy } from '#src/domain/portfolio/meeting-contents.ts';
import type { MinimumId } from '#src/domain/portfolio/portfolio.ts';
import { portfolioMeeting } from '#src/text/da/portfolio-meeting.ts';
import { choiceTable } from '#src/text/portfolio-meeting/choice-table.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { aPortfolio, cases } from '#test/support/portfolio.ts';

const { choice: words } = portfolioMeeting;
const [robots, sensors] = cases('robots', 'sensors');

test('MTG-4 a choice that says nothing is explained by what was chosen and aimed for alone', () => {
  const by: ChosenBy = { choice: aPortfolio().choice, scenario: null, notChosen: [] };
  expect(choiceTable(by, [aSummary('a')], aPortfolio()).rows).toEqual([
    [words.chosen, words.chosenOf('1', '1')],
    [words.objective, words.objectives.netPresentValue],
  ]);
});

test('MTG-4 what must be done, is left out, moved, bound together or demanded is named', () => {
  if (robots === undefined || sensors === undefined) throw new Error('two cases are named');
  const by: ChosenBy = {
    choice: {
      ...aPortfolio().choice,
      mustDo: [robots],
      leftOut: [sensors],
      delays: [{ case: robots, years: -2 }],
    },
    scenario: null,
    notChosen: [aSummary('sensors')],
  };
  const chosen = [
    aSummary('robots', { title: 'Robotter', excludes: [sensors] }),
    aSummary('law', { title: 'Lovkrav', mandatory: true }),
  ];
  const portfolio = aPortfolio({
    frame: {
      ...aPortfolio().frame,
      minima: [
        {
          id: 'm' as MinimumId,
          of: { kind: 'centre', centre: { id: 'health' as CentreId, name: 'Sundhed' } },
          least: { kind: 'cases', count: 2 },
        },
      ],
    },
  });
  expect(choiceTable(by, chosen, portfolio).rows.slice(2)).toEqual([
    [words.mustDo, 'ROBOTS og Lovkrav'],
    [words.leftOut, 'SENSORS'],
    [words.moved, words.movedBy('ROBOTS', -2)],
    [words.minima, words.minimumCases('Sundhed', 2)],
    [words.bound, words.excludes('Robotter', 'SENSORS')],
  ]);
});
