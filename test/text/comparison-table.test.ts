import { describe, expect, test } from 'vitest';

import { comparisonForSpreadsheet } from '#src/text/comparison-for-spreadsheet.ts';
import { comparisonTable } from '#src/text/comparison-table.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { aCurrentCost, anAlternative, aRisk, end } from '#test/support/alternatives.ts';
import { aBenefit, aCase, aCost, level, timeSaved } from '#test/support/business-cases.ts';

const small = anAlternative('Lille');
const large = { ...anAlternative('large'), name: '=Stor' };

const document = aCase({
  horizon: 2,
  alternatives: [small, large],
  recommendedId: large.id,
  currentCosts: [aCurrentCost({ title: 'Server', avoided: [end('2027-01', large)] })],
  costs: [aCost({ title: 'Køb', amounts: level('50000'), alternatives: [large.id] })],
  benefits: [
    aBenefit({ title: 'Tid', class: 'capacity', value: timeSaved(), alternatives: [small.id] }),
    aBenefit({ title: 'Ro', class: 'quality', value: { kind: 'unpriced' } }),
  ],
});

describe('alternatives side by side in words', () => {
  test('ALT-6 going on as is stands first, with what it costs and nothing it is measured by', () => {
    const { columns } = comparisonTable(document);
    expect(columns.map(({ title }) => title)).toEqual(['Scenarie 0', 'Lille', '=Stor']);
    expect(cellsOf('Investering')).toEqual(['0 kr.', '0 kr.', '50.000 kr.']);
    expect(cellsOf('Løbende udgifter pr. år')).toEqual(['100.000 kr.', '100.000 kr.', '0 kr.']);
    expect(cellsOf('Nettonutidsværdi (NNV)')[0]).toBe('–');
  });

  test('FIG-1 what is not defined says why', () => {
    const row = rowOf('Årlig nettogevinst');
    expect(row?.cells[1]).toMatchObject({ text: 'ikke defineret', isDefined: false });
    expect(row?.cells[2]).toMatchObject({
      text: '100.000\u00A0kr.',
      remark: 'fuld effekt fra 2027',
    });
    const unknown = comparisonTable({ ...document, currentCosts: [] });
    const [today] = unknown.rows.find(({ key }) => key === 'runningAYear')?.cells ?? [];
    expect(today?.text).toBe('ikke angivet');
  });

  test('LED-2 freed time and benefits without a price stand beside the money', () => {
    expect(cellsOf('Frigjort tid pr. år')).toEqual(['–', '1.200 timer', 'ingen']);
    expect(cellsOf('Gevinster uden pris')).toEqual(['–', 'Ro', 'Ro']);
    expect(cellsOf('Hvad der skiller dem')).toEqual(['–', 'Tid', 'Køb og Server']);
  });

  test('ALT-1 a risk of one alternative is in its reserve alone', () => {
    expect(rowOf('Risikopulje i hele perioden')).toBeUndefined();
    const risk = aRisk({
      alternatives: [large.id],
      probability: decimalText('0.2'),
      consequence: decimalText('30000'),
    });
    const { rows } = comparisonTable({ ...document, risks: [risk] });
    const reserve = rows.find(({ key }) => key === 'riskReserve');
    expect(reserve?.cells.map(({ exact }) => exact?.toString())).toEqual([undefined, '0', '6000']);
  });

  test('CLP-1 CLP-2 a spreadsheet gets numbers with every digit, and no formula', () => {
    const rows = comparisonForSpreadsheet(comparisonTable(document)).split('\r\n');
    expect(rows[0]).toBe("Nøgletal\tScenarie 0\tLille\t'=Stor (anbefalet)");
    expect(rows[1]).toBe('Investering, kr.\t0\t0\t50000');
    expect(rows.find((row) => row.startsWith('Tilbagebetalingstid'))).toBe(
      'Tilbagebetalingstid, år\t–\tstraks\t0,5',
    );
  });
});

function rowOf(title: string) {
  return comparisonTable(document).rows.find((row) => row.title === title);
}

function cellsOf(title: string) {
  return rowOf(title)?.cells.map(({ text }) => text.replaceAll('\u00A0', ' ')) ?? [];
}
