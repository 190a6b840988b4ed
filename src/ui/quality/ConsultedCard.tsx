import { consultedParties, type BusinessCase } from '../../domain/business-case/business-case.ts';
import { setConsulted, setHead } from '../../domain/business-case/edits/head-edits.ts';
import { quality as words } from '../../text/da/quality.ts';
import { useApply } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { consultedAnchor, DRAWBACKS } from './anchors.ts';

interface Props {
  readonly businessCase: BusinessCase;
}

/** Who has been heard, and whether drawbacks were looked for. */
export function ConsultedCard({ businessCase }: Props) {
  const apply = useApply();
  const { consulted, declaresNoDrawbacks, benefits } = businessCase;
  return (
    <Card title={words.consulted}>
      <p className="note">{words.consultedHint}</p>
      {consultedParties.map((party) => (
        <CheckboxField
          key={party}
          label={words.parties[party]}
          anchor={headAnchor(consultedAnchor(party))}
          checked={consulted[party]}
          onChange={(isConsulted) => apply(setConsulted(party, isConsulted))}
        />
      ))}
      <h3>{words.drawbacks}</h3>
      {benefits.some(({ negative }) => negative) ? (
        <p className="note">{words.hasDrawbacks}</p>
      ) : (
        <CheckboxField
          label={words.noDrawbacks}
          anchor={headAnchor(DRAWBACKS)}
          checked={declaresNoDrawbacks}
          onChange={(declares) => apply(setHead('declaresNoDrawbacks', declares))}
        />
      )}
    </Card>
  );
}
