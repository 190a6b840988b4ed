import { Decimal } from '../../domain/number/decimal.ts';
import { decimalText } from '../../domain/number/quantities.ts';
import type {
  PriceChange,
  PriceSeries,
  PriceSeriesId,
} from '../../domain/organisation/parameter-set.ts';

const FIRST_YEAR = 2020;

const published =
  '2020–2025: Økonomistyrelsen, Fastprisberegninger (oes.dk), som offentliggjort i juni 2024; 2024 ' +
  'og 2025 er skøn. 2026–2030 er eksempeltal, der skal erstattes af KL’s seneste skøn.';

/**
 * How pay and prices change from the year before, 2020 to 2030. The first series is the one a line
 * without a choice of its own is carried by.
 */
export const rebildPriceSeries: readonly PriceSeries[] = [
  {
    id: 'rebild-pl-samlet' as PriceSeriesId,
    name: 'Løn og priser samlet',
    source: `Generel pris- og lønstigning i staten. ${published}`,
    changes: changesFromPercent(
      ['1.1', '1.2', '4.3', '2.5', '4.0', '2.8'],
      ['2.7', '2.7', '2.7', '2.7', '2.7'],
    ),
  },
  {
    id: 'rebild-pl-loen' as PriceSeriesId,
    name: 'Løn',
    source: `Lønninger i staten. ${published}`,
    changes: changesFromPercent(
      ['1.5', '0.8', '2.0', '2.0', '5.2', '3.2'],
      ['3.0', '3.0', '3.0', '3.0', '3.0'],
    ),
  },
  {
    id: 'rebild-pl-priser' as PriceSeriesId,
    name: 'Priser',
    source: `Forbrugerpriser. ${published}`,
    changes: changesFromPercent(
      ['0.4', '1.9', '7.7', '3.3', '2.1', '2.1'],
      ['2.0', '2.0', '2.0', '2.0', '2.0'],
    ),
  },
  {
    id: 'rebild-pl-anlaeg' as PriceSeriesId,
    name: 'Anlæg (eksempeltal)',
    source:
      '2025: Økonomistyrelsen, Pris- og lønforudsætninger (oes.dk), juni 2024, skøn for ' +
      'anlægsindekset. Alle andre år er eksempeltal, der skal erstattes.',
    changes: changesFromPercent(
      ['2.5', '2.5', '2.5', '2.5', '2.5', '2.8'],
      ['2.5', '2.5', '2.5', '2.5', '2.5'],
    ),
  },
];

/** The figures as they are published, in percent, one a year; then the examples for later years. */
function changesFromPercent(
  known: readonly string[],
  examples: readonly string[],
): readonly PriceChange[] {
  return [...known, ...examples].map((percent, index) => ({
    year: FIRST_YEAR + index,
    change: decimalText(new Decimal(percent).div(100)),
  }));
}
