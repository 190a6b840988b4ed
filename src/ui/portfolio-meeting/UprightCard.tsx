import { memo, useMemo } from 'react';

import { CardSheet } from '../papers/CardSheet.tsx';
import type { DrawnCase } from './drawn-case.ts';

/** The gevinstkort of a case on an upright sheet. */
export const UprightCard = memo(function UprightCard({ drawn }: { readonly drawn: DrawnCase }) {
  const scene = useMemo(() => drawn.uprightCard(), [drawn]);
  return <CardSheet scene={scene} paper="a4" />;
});
