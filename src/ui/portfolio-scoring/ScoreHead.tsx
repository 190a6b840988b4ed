import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { CaseScore } from '../../domain/portfolio/score-of-case.ts';
import { portfolioScoring as words } from '../../text/da/portfolio-scoring.ts';
import { listed } from '../../text/listed.ts';
import { principleName, sayScore } from '../../text/scored.ts';
import { useApp, useScorer } from '../app-context.ts';
import type { Command } from '../commands.ts';
import { Card } from '../parts/Card.tsx';
import { CommandButton } from '../parts/CommandButton.tsx';
import { TextField } from '../parts/TextField.tsx';
import { paths, routing } from '../routing.ts';
import { titleOf } from './ranked-case.ts';

interface Props {
  readonly businessCase: BusinessCase;
  readonly score: CaseScore;
  readonly commands: readonly Command[];
}

/** Which case it is, how far it goes by the principles, and who is scoring it. */
export function ScoreHead({ businessCase, score, commands }: Props) {
  const { scorer } = useApp();
  const name = useScorer((state) => state.name);
  const people = [...new Set(businessCase.scores.map(({ givenBy }) => givenBy.trim()))];
  const unscored = score.principles.flatMap(({ principle, mean }, index) =>
    mean === null ? [principleName(principle, index + 1)] : [],
  );
  return (
    <Card
      title={titleOf(businessCase)}
      actions={commands.map((command) => (
        <CommandButton key={command.id} command={command} />
      ))}
    >
      <p>
        <strong className="scoring-score">{sayScore(score.score)}</strong>{' '}
        <span className="note">{words.apart}</span>
      </p>
      <p className="note measure">
        {unscored.length === 0 ? words.allScored : words.unscored(listed(unscored))}{' '}
        <routing.Link href={paths.caseTab(businessCase.id, 'grundlag')}>
          {words.openCase}
        </routing.Link>
      </p>
      <TextField
        label={words.scorer}
        hint={name.trim() === '' ? words.scorerFirst : words.scorerHint}
        width="medium"
        value={name}
        suggestions={people.filter((each) => each !== '')}
        onChange={(text) => scorer.getState().introduce(text)}
      />
    </Card>
  );
}
