import { nodesOf } from '../../domain/benefit-map/benefit-map.ts';
import { wholeLook } from '../../domain/benefit-map/map-look.ts';
import type { SaidOfBenefits } from '../../domain/benefit-map/shared-on-map.ts';
import { mapPages } from '../../drawing/card/map-pages.ts';
import type { SlideMatter } from '../../drawing/slides/slide-matter.ts';
import { jointMap as jointWords } from '../../text/da/joint-map.ts';
import { portfolioMeeting } from '../../text/da/portfolio-meeting.ts';
import { mapSentences } from '../../text/say-map.ts';
import { mapFigure } from '../benefit-map/map-figure.ts';
import type { ChosenCase } from '../joint-map/chosen-case.ts';
import { JOINT_PRESET } from '../joint-map/joint-preset.ts';
import { foldedAtFirst, jointCases, jointView } from '../joint-map/joint-view.ts';
import { sayPriceYears } from '../joint-map/price-years.ts';

/** The cases on one map, on as many slides as it takes; that there is nothing to draw is said. */
export function jointMatters(
  cases: readonly ChosenCase[],
  ofBenefits: SaidOfBenefits,
  notes: string,
): readonly SlideMatter[] {
  const words = portfolioMeeting.map;
  // Joined where the portfolio says that benefits are shared, and nowhere else.
  const joint = jointCases(cases, false, ofBenefits);
  const folds = foldedAtFirst(joint);
  const { map, values } = jointView(joint, wholeLook, folds);
  if (nodesOf(map).length === 0) {
    return [
      { title: words.title, notes, parts: [{ kind: 'words', size: 'large', text: words.empty }] },
    ];
  }
  const sentences = mapSentences(map, values, map).join(' ');
  const scenes = mapPages(
    mapFigure(map, {
      title: jointWords.figureTitle(cases.length),
      description: sentences,
      preset: JOINT_PRESET,
    }),
  );
  return scenes.map((scene, nth) => ({
    title: words.part(nth + 1, scenes.length),
    notes: [
      notes,
      `${jointWords.attributionRemark(sayPriceYears(cases))}.`,
      ...(folds.length === 0 ? [] : [words.folded]),
      ...(nth === 0 ? [sentences] : []),
    ].join('\n\n'),
    parts: [{ kind: 'figure', scene }],
  }));
}
