import type { Benefit } from '../../domain/business-case/benefit.ts';
import type { MapLinkId } from '../../domain/business-case/case-map.ts';
import { linkNodes, unlinkNodes } from '../../domain/business-case/edits/map-edits.ts';
import { leadsTo } from '../../domain/business-case/map-links.ts';
import { changes as changeWords } from '../../text/da/changes.ts';
import { lineFields as words } from '../../text/da/line-fields.ts';
import { formatMonth } from '../../text/format-date.ts';
import { useApp, useApply, useDocument } from '../app-context.ts';
import { FieldGroup } from '../lines/FieldGroup.tsx';
import { CheckboxField } from '../parts/CheckboxField.tsx';

interface Props {
  readonly benefit: Benefit;
}

/** The changes that must be in place before a benefit comes; nothing while the case has none. */
export function DependenceFields({ benefit: { id } }: Props) {
  const { services } = useApp();
  const { changes, map } = useDocument();
  const apply = useApply();
  if (changes.length === 0) return null;
  return (
    <FieldGroup title={words.dependsOn}>
      {changes.map((change, index) => {
        const ends = {
          from: { kind: 'change', id: change.id },
          to: { kind: 'benefit', id },
        } as const;
        const title = change.title === '' ? changeWords.unnamed(index + 1) : change.title;
        return (
          <CheckboxField
            key={change.id}
            label={
              change.inPlace === null
                ? title
                : changeWords.inPlaceFrom(title, formatMonth(change.inPlace))
            }
            checked={leadsTo(map, ends.from, ends.to)}
            onChange={(depends) =>
              apply(
                depends
                  ? linkNodes({ id: services.newId() as MapLinkId, ...ends, share: null })
                  : unlinkNodes(ends),
              )
            }
          />
        );
      })}
    </FieldGroup>
  );
}
