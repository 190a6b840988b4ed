import { map as words } from '../../text/da/map.ts';
import { Card } from '../parts/Card.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';

interface Props {
  readonly sentences: readonly string[];
}

/** The map in sentences, to be read aloud or put into minutes. */
export function MapSentencesCard({ sentences }: Props) {
  const { sentences: title, sentencesRemark, copy } = words.page;
  return (
    <Card
      title={title}
      remark={sentencesRemark}
      actions={<CopyTable title={title} label={copy} text={() => sentences.join('\n')} />}
    >
      <ul className="map-sentences">
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
}
