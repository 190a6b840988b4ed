import type { CalendarDate } from '../../domain/number/calendar.ts';
import { decimalText } from '../../domain/number/quantities.ts';
import type {
  DiscountStep,
  HourlyRate,
  HourlyRateId,
  ParameterSet,
  ParameterSetId,
} from '../../domain/organisation/parameter-set.ts';
import { rebildPriceSeries } from './rebild-price-series.ts';

/** The set a new case begins with. */
export const fullYearHours = 'rebild-2026-norm' as ParameterSetId;

const effectiveHours = 'rebild-2026-effektiv' as ParameterSetId;

const discountSchedule: readonly DiscountStep[] = [
  { from: 1, to: 35, rate: decimalText('0.035') },
  { from: 36, to: 70, rate: decimalText('0.025') },
  { from: 71, to: null, rate: decimalText('0.015') },
];

const exampleWages =
  'Eksempeltal, der skal erstattes af kommunens egne lønudgifter inkl. pension og overhead.';

const hourlyRates: readonly HourlyRate[] = [
  {
    id: 'rebild-time-medarbejder' as HourlyRateId,
    name: 'Medarbejder (eksempel)',
    source: exampleWages,
    basis: 'perFte',
    amount: decimalText('520000'),
  },
  {
    id: 'rebild-time-specialist' as HourlyRateId,
    name: 'Leder eller specialist (eksempel)',
    source: exampleWages,
    basis: 'perFte',
    amount: decimalText('720000'),
  },
  {
    id: 'rebild-time-vikar' as HourlyRateId,
    name: 'Vikar, pris pr. time (eksempel)',
    source: 'Eksempeltal, der skal erstattes af prisen i kommunens vikaraftale.',
    basis: 'perHour',
    amount: decimalText('400'),
  },
];

const inCommon = {
  validFrom: '2026-01-01' as CalendarDate,
  source:
    'Diskonteringsrente fra Finansministeriet, pris- og løntal fra Økonomistyrelsen så langt de ' +
    'rækker; lønninger og senere år er eksempeltal.',
  discountSchedule,
  discountSource:
    'Finansministeriet, den samfundsøkonomiske diskonteringsrente, 7. januar 2021, bekræftet ' +
    '22. juni 2023. Rente efter inflation.',
  hourlyRates,
  priceSeries: rebildPriceSeries,
};

/** The same assumptions on two counts of hours, so that a case says which one it stands on. */
export const rebildParameterSets: readonly ParameterSet[] = [
  {
    ...inCommon,
    id: fullYearHours,
    name: 'Forudsætninger 2026, fuld årsnorm (1.924 timer)',
    hoursPerFte: decimalText('1924'),
    hoursSource:
      'Fuldtidsnormen: 37 timer i 52 uger. Ferie, helligdage og fravær er ikke trukket fra.',
  },
  {
    ...inCommon,
    id: effectiveHours,
    name: 'Forudsætninger 2026, effektive timer (1.441 timer)',
    hoursPerFte: decimalText('1441'),
    hoursSource:
      'Regneeksempel: 1.924 timer minus helligdage, ferie, feriefridage, sygdom, kurser og ' +
      'frokost. Der findes intet fælles tal; brug kommunens eget.',
  },
];
