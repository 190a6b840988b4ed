import { setHead, setRole } from '../../domain/business-case/edits/head-edits.ts';
import { lightCase as lightCaseWords } from '../../text/da/light-case.ts';
import { useApply, useDocument } from '../app-context.ts';
import { CentreFields } from '../business-case/CentreFields.tsx';
import { headAnchor } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { TextField } from '../parts/TextField.tsx';

export function AboutCard() {
  const { title, whyNow, roles } = useDocument();
  const apply = useApply();
  return (
    <Card title={lightCaseWords.about}>
      <TextField
        label={lightCaseWords.title}
        anchor={headAnchor('title')}
        value={title}
        onChange={(text, key) => apply(setHead('title', text), key)}
      />
      <TextField
        label={lightCaseWords.whyNow}
        hint={lightCaseWords.whyNowHint}
        lines="several"
        value={whyNow}
        onChange={(text, key) => apply(setHead('whyNow', text), key)}
      />
      <div className="form-grid">
        <CentreFields />
        <TextField
          label={lightCaseWords.owner}
          value={roles.projectOwner}
          onChange={(name, key) => apply(setRole('projectOwner', name), key)}
        />
      </div>
    </Card>
  );
}
