import { describe, expect, it } from '@jest/globals';
import { formatRange } from '../../../../src/core/cells/address';
import { budgetRequestsResult } from '../../../../src/core/calculation/budget-requests/budget-requests-result';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import type { Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import {
  APPLICATIONS,
  requests,
  REQUESTS_BY_STAGES,
  REQUESTS_BY_YEARS,
  REQUESTS_IN_BUDGET,
  REQUESTS_TURNED,
  YEARLY_BUDGET,
} from '../../../samples/requests/tables';

const documentsOf = (rows: Rows) => readDocuments([sheetOf('Äskanden', rows).grid()]).documents;
const kinds = (rows: Rows) => documentsOf(rows).map(({ kind }) => kind);

/** Each year's amounts by line: `Torget 500 450 400`. */
function amounts(rows: Rows) {
  const [document] = ofKind(documentsOf(rows), 'budgetRequests');
  return budgetRequestsResult(document!, []).years.map(({ year, lines }) => [
    year.year,
    ...lines.map((each) => [each.line.label, ...each.amounts.map((amount) => amount?.toNumber() ?? '-')].join(' ')),
  ]);
}

describe('a table of requests', () => {
  it('is read with its code, its sum and what is only there to share out left aside', () => {
    const [document] = ofKind(documentsOf(requests()), 'budgetRequests');
    expect([document!.unit, formatRange(document!.range), document!.title]).toEqual([
      ...['tkr', 'A3:E10', 'Äskanden inför 2032 (tkr)'],
    ]);
    const [year] = document!.years;
    expect(year!.steps.map(({ stage }) => stage)).toEqual(['asked', 'proposed', 'decided']);
    expect([year!.lines[0]!.code, year!.total!.label]).toEqual(['P31TOR', 'Summa']);
    expect(amounts(requests())).toEqual([
      [
        ...[2032, 'P31TOR, Torget 500 450 400', 'Verkstaden 900 900 900', 'Ungdomslinjen 300 - -'],
        ...['Samtalsgrupp 250 200 200', 'Kompetenskväll - 40 40'],
      ],
    ]);
  });

  it('is read with years as groups of columns, above the stages or below them, in the table’s unit', () => {
    expect(amounts(REQUESTS_BY_YEARS)).toEqual([
      [2032, 'Bryggan 400000 350000 375000 375000', 'Slussen 250000 250000 250000 200000'],
      [2033, 'Bryggan 420000 400000 400000', 'Slussen 250000 250000 260000'],
    ]);
    expect(amounts(REQUESTS_BY_STAGES)).toEqual([
      [2032, 'Lokaler 400 400', 'Resor 50 25'],
      [2033, 'Lokaler 410 400', 'Resor 50 25'],
    ]);
  });

  it('is read with its stages below each other', () => {
    expect(amounts(REQUESTS_TURNED)).toEqual([
      [2031, 'Torget, äskande och beslut i tkr 500 450 450'],
      [2032, 'Torget, äskande och beslut i tkr 520 500 480'],
    ]);
  });

  it('may be a list of applications, whose days, numbers and words are no amounts', () => {
    expect(amounts(APPLICATIONS)).toEqual([
      [2032, 'Läxhjälp 120000 100000', 'Cykelverkstad 80000 0', 'Odling 200000 -', 'Samtal 150000 -'],
    ]);
  });

  it('leaves what was decided for the year before aside', () => {
    const rows: Rows = [
      ['Äskanden, tkr'],
      ['Insats', 'Beslut 2031', 'Äskande 2032', 'Förslag 2032', 'Skillnad mot äskande'],
      ['Torget', 480, 500, 450, -50],
      ['Verkstaden', 860, 900, 900, 0],
    ];
    expect(amounts(rows)).toEqual([[2032, 'Torget 500 450', 'Verkstaden 900 900']]);
    const undated = rows.map((row, index) => (index === 1 ? ['Insats', 'Beslut', 'Äskande', 'Beslut', 'Diff'] : row));
    expect(amounts(undated)).toEqual([[null, 'Torget 500 450', 'Verkstaden 900 900']]);
  });

  it('is told from budgets, which lose nothing by it', () => {
    expect(kinds(YEARLY_BUDGET)).toEqual(['budget']);
    expect(kinds(REQUESTS_IN_BUDGET)).toEqual(['budget', 'budgetRequests']);
    const whole = [
      ...YEARLY_BUDGET.slice(0, 1),
      ['', 'Äskad budget 2032', 'Beslutad budget 2032'],
      ...YEARLY_BUDGET.slice(2),
    ];
    expect(kinds(whole)).toEqual(['budget']);
  });

  it('is left alone where two columns of a year are asked for', () => {
    const twice = requests().map((row, index) =>
      index === 2 ? ['Insats', 'Äskat', 'Reviderat äskande', 'Beslut', null] : row,
    );
    expect(kinds(twice)).not.toContain('budgetRequests');
  });

  it('needs amounts of two stages', () => {
    const words = requests().map((row, index) => (index > 2 ? [row[0]!, row[1]!, 'Ja', 'Ja'] : row));
    expect(kinds(words)).not.toContain('budgetRequests');
    const notYet = requests().map((row, index) => (index > 2 ? [row[0]!, row[1]!, row[2]!, null] : row));
    expect(amounts(notYet)[0]!.slice(0, 2)).toEqual([2032, 'P31TOR, Torget 500 450']);
  });
});
