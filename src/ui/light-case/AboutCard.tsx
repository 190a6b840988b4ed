import { setHead, setRole } from '../../domain/business-case/edits/head-edits.ts';
import { da } from '../../text/da.ts';
import { useApply, useDocument } from '../app-context.ts';
import { CentreFields } from '../business-case/CentreFields.tsx';
import { headAnchor } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { TextField } from '../parts/TextField.tsx';

export function AboutCard() {
  const { title, whyNow, roles } = useDocument();
  const apply = useApply();
  return (
    <Card title={da.lightCase.about}>
      <TextField
        label={da.lightCase.title}
        anchor={headAnchor('title')}
        value={title}
        onChange={(text, key) => apply(setHead('title', text), key)}
      />
      <TextField
        label={da.lightCase.whyNow}
        hint={da.lightCase.whyNowHint}
        lines="several"
        value={whyNow}
        onChange={(text, key) => apply(setHead('whyNow', text), key)}
      />
      <div className="form-grid">
        <CentreFields />
        <TextField
          label={da.lightCase.owner}
          value={roles.projectOwner}
          onChange={(name, key) => apply(setRole('projectOwner', name), key)}
        />
      </div>
    </Card>
  );
}
