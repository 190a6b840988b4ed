import { setRequest } from '../../domain/business-case/edits/head-edits.ts';
import { basis as basisWords } from '../../text/da/basis.ts';
import { useApply, useDocument } from '../app-context.ts';
import { headAnchor } from '../field-link.ts';
import { Card } from '../parts/Card.tsx';
import { DateField } from '../parts/DateField.tsx';
import { TextField } from '../parts/TextField.tsx';

/** Which decision is asked for, of whom and when. */
export function RequestCard() {
  const { wording, forum, date, item } = useDocument().request;
  const apply = useApply();
  const words = basisWords.request;
  return (
    <Card title={words.title} remark={words.remark}>
      <TextField
        label={words.wording}
        hint={words.wordingHint}
        anchor={headAnchor('wording')}
        lines="several"
        value={wording}
        onChange={(text, key) => apply(setRequest({ wording: text }), key)}
      />
      <div className="form-grid">
        <TextField
          label={words.forum}
          anchor={headAnchor('forum')}
          value={forum}
          onChange={(text, key) => apply(setRequest({ forum: text }), key)}
        />
        <DateField
          label={words.date}
          anchor={headAnchor('date')}
          value={date}
          onChange={(day, key) => apply(setRequest({ date: day }), key)}
        />
        <TextField
          label={words.item}
          anchor={headAnchor('item')}
          value={item}
          onChange={(text, key) => apply(setRequest({ item: text }), key)}
        />
      </div>
    </Card>
  );
}
