import type { BenefitMap } from '../../domain/benefit-map/benefit-map.ts';
import type { YearlyValues } from '../../domain/benefit-map/yearly-values.ts';
import { map as words } from '../../text/da/map.ts';
import { mapSentences } from '../../text/say-map.ts';
import { Card } from '../parts/Card.tsx';
import { CopyTable } from '../parts/CopyTable.tsx';

interface Props {
  readonly map: BenefitMap;
  readonly values: YearlyValues | null;
}

/** The map in sentences, to be read aloud or put into minutes. */
export function MapSentencesCard({ map, values }: Props) {
  const { sentences: title, sentencesRemark, copy } = words.page;
  const sentences = mapSentences(map, values);
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
