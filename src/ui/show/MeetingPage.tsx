import { useMemo, useState } from 'react';

import { nothingTried, type WhatIf } from '../../domain/business-case/edits/what-if.ts';
import { useDocument } from '../app-context.ts';
import { useCard } from '../card/use-card.ts';
import { cardStart } from '../field-link.ts';
import { useGoTo } from '../routing.ts';
import { Show } from './Show.tsx';
import { slideContents, slidesOf } from './slides.tsx';

/**
 * A case as slides on the wall, over the whole window. What is tried on it lives here alone and ends with
 * the show [WIF-1].
 */
export function MeetingPage() {
  const { id } = useDocument();
  const goTo = useGoTo();
  const card = useCard();
  const contents = useMemo(() => slideContents(card), [card]);
  const [tried, setTried] = useState<WhatIf>(nothingTried);
  return (
    <Show
      slides={slidesOf(contents, { tried, onTry: setTried })}
      // Back to the button that leads here, with the keyboard on it.
      onClose={() => goTo(cardStart(id))}
    />
  );
}
