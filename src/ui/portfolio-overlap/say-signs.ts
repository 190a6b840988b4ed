import type { LikeSigns } from '../../domain/portfolio/look-alikes.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';

/** Why two benefits are suggested, in a few words. */
export function saySigns(signs: LikeSigns): string {
  const { isSameName, words: common, ofWords, isSameClass, isSamePool, isSameCoreTask } = signs;
  return [
    isSameName ? words.sameName : words.sameWords(common.join(', '), ofWords),
    isSameClass ? words.sameClass : words.otherClass,
    ...(isSamePool ? [words.samePool] : []),
    ...(isSameCoreTask ? [words.sameCoreTask] : []),
  ].join(' · ');
}
