import { phases, reaches } from '../../domain/business-case/business-case.ts';
import { setHead } from '../../domain/business-case/edits/head-edits.ts';
import { da } from '../../text/da.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { useApply, useDocument } from '../app-context.ts';
import { CentreFields } from '../business-case/CentreFields.tsx';
import { Card } from '../parts/Card.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { headAnchor } from '../field-link.ts';

/** What the project is, why now, and which core task it strengthens. */
export function HeadCard() {
  const document = useDocument();
  const apply = useApply();
  const { title, whyNow, strengthening, phase, reach, mandatory, journalNumber, kitosId } =
    document;
  return (
    <Card title={basisWords.head}>
      {document.exampleSource === null ? null : (
        <p className="note">
          {basisWords.exampleSource}: {document.exampleSource}
        </p>
      )}
      <TextField
        label={basisWords.title}
        anchor={headAnchor('title')}
        value={title}
        onChange={(text, key) => apply(setHead('title', text), key)}
      />
      <TextField
        label={basisWords.whyNow}
        hint={basisWords.whyNowHint}
        anchor={headAnchor('whyNow')}
        lines="several"
        value={whyNow}
        onChange={(text, key) => apply(setHead('whyNow', text), key)}
      />
      <div className="form-grid">
        <CentreFields />
      </div>
      <TextField
        label={basisWords.strengthening}
        anchor={headAnchor('strengthening')}
        lines="several"
        value={strengthening}
        onChange={(text, key) => apply(setHead('strengthening', text), key)}
      />
      <div className="form-grid">
        <SelectField
          label={basisWords.phase}
          value={phase}
          choices={phases.map((value) => ({ value, label: da.businessCase.phases[value] }))}
          onChange={(value) => apply(setHead('phase', value))}
        />
        <SelectField
          label={basisWords.reach}
          value={reach}
          choices={reaches.map((value) => ({ value, label: da.businessCase.reaches[value] }))}
          onChange={(value) => apply(setHead('reach', value))}
        />
        <TextField
          label={basisWords.journalNumber}
          anchor={headAnchor('journalNumber')}
          value={journalNumber}
          onChange={(text, key) => apply(setHead('journalNumber', text), key)}
        />
        <TextField
          label={basisWords.kitosId}
          anchor={headAnchor('kitosId')}
          value={kitosId}
          onChange={(text, key) => apply(setHead('kitosId', text), key)}
        />
      </div>
      <CheckboxField
        label={basisWords.mandatory}
        hint={basisWords.mandatoryHint}
        checked={mandatory}
        onChange={(checked) => apply(setHead('mandatory', checked))}
      />
    </Card>
  );
}
