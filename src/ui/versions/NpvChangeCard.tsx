import { lazy } from 'react';

import { caseShown } from '../../domain/alternatives/case-of-alternative.ts';
import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import { npvChange, type NpvChange } from '../../domain/versions/npv-change.ts';
import { resultOf } from '../../state/results.ts';
import { versionChanges } from '../../text/da/version-changes.ts';
import { axisUnit, type AxisUnit } from '../../text/format-axis.ts';
import { formatAmount } from '../../text/format.ts';
import {
  sayNpvChange,
  sayUndefinedChange,
  sayWaterfall,
  signed,
  wholeKroner,
  writtenParts,
  type NamedCase,
} from '../../text/say-npv-change.ts';
import { ChartFigure } from '../charts/ChartFigure.tsx';
import { waterfallRows, type WaterfallRow } from '../charts/waterfall-rows.ts';
import { Card } from '../parts/Card.tsx';
import { valueDecimals } from '../uncertainty/value-decimals.ts';
import { NpvChangeTable } from './NpvChangeTable.tsx';

interface Props {
  readonly before: NamedCase;
  readonly after: NamedCase;
}

type Moved = Extract<NpvChange, { kind: 'value' }>;

const ROW_HEIGHT = 48;
const AROUND = 56;

const WaterfallChart = lazy(() =>
  import('../charts/WaterfallChart.tsx').then((file) => ({ default: file.WaterfallChart })),
);

/** What moved the net present value between two versions, by cause: drawn, in words, and as a table. */
export function NpvChangeCard(versions: Props) {
  const words = versionChanges.npv;
  const [before, after] = [asShown(versions.before), asShown(versions.after)];
  const change = npvChange(before.document, after.document);
  if (change.kind === 'undefined') {
    const isAfterUndefined = isUndefined(after.document);
    return (
      <Card title={words.title}>
        <p>{sayUndefinedChange(change, before, after, isAfterUndefined)}</p>
      </Card>
    );
  }
  const unit = axisUnit([change.before, change.after, ...change.parts.map(({ amount }) => amount)]);
  const rows = rowsOf(change, before.name, after.name, unit);
  const has = (tone: WaterfallRow['tone']) => rows.some((row) => row.tone === tone);
  return (
    <Card title={words.title} remark={words.inUnit(unit.heading)}>
      <p className="measure">{sayNpvChange(change)}</p>
      {change.difference.isZero() ? null : (
        <ChartFigure
          summary={sayWaterfall(change)}
          height={rows.length * ROW_HEIGHT + AROUND}
          keys={[
            { mark: 'whole', label: words.keys.whole },
            ...(has('up') ? [{ mark: 'gain' as const, label: words.keys.up }] : []),
            ...(has('down') ? [{ mark: 'cost' as const, label: words.keys.down }] : []),
          ]}
        >
          <WaterfallChart rows={rows} unit={unit} />
        </ChartFigure>
      )}
      <NpvChangeTable change={change} before={before.name} after={after.name} />
      <p className="note measure">{words.order}</p>
    </Card>
  );
}

/** The version as the alternative it recommends, which its value is that of. */
function asShown(version: NamedCase): NamedCase {
  return { ...version, document: caseShown(version.document) };
}

function isUndefined(document: BusinessCase): boolean {
  return resultOf(document).kind === 'undefined';
}

/** The two values and the causes that moved anything. */
function rowsOf(
  change: Moved,
  before: string,
  after: string,
  unit: AxisUnit,
): readonly WaterfallRow[] {
  const words = versionChanges.npv;
  const decimals = valueDecimals(unit);
  const causes = writtenParts(change).filter(({ amount }) => !amount.isZero());
  const whole = (key: 'before' | 'after', amount: Moved['before'], version: string) => ({
    key,
    name: words[key],
    ends: version,
    amount: wholeKroner(amount).toNumber(),
    label: formatAmount(amount.div(unit.kroner), decimals),
  });
  return waterfallRows(
    whole('before', change.before, before),
    causes.map(({ cause, amount }) => ({
      key: cause,
      name: words.causes[cause].name,
      ends: words.causes[cause].what,
      amount: amount.toNumber(),
      label: signed(amount.div(unit.kroner), decimals),
    })),
    whole('after', change.after, after),
  );
}
