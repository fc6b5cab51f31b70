import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../../../src/core/calculation/calculate';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import { RULEBOOK } from '../../../../src/core/rules/rulebook';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { fees, FEES_TURNED } from '../../../samples/financing/tables';
import { comparison } from '../../../samples/peers/comparison';
import { audited, notChecked as allNotChecked } from '../audited';

const gridOf = (rows: Rows, name = 'Avgift') => sheetOf(name, rows).grid();
const found = (changes: Changes, rows = fees(changes)) =>
  audited(gridOf(rows)).map(({ rule, severity, at }) => `${severity} ${rule} ${at}`);

function resultOf(...sheets: readonly Rows[]) {
  const { documents } = readDocuments(sheets.map((rows, index) => gridOf(rows, `Avgift ${index}`)));
  return calculate(documents, { ...DEFAULT_SETTINGS, rules: RULEBOOK }).networkFees[0]!;
}

const notChecked = (rows: Rows) =>
  allNotChecked(gridOf(rows))
    .map(({ reason }) => reason)
    .join(' ');
const numbers = (range: { low: { toNumber(): number }; high: { toNumber(): number } } | null) =>
  range === null ? null : [range.low.toNumber(), range.high.toNumber()];

describe('fees to a network', () => {
  it('are counted in per mille, with what their rounding leaves open', () => {
    const [first, second, all] = resultOf(fees()).lines;
    // 16 500 of 8 450 000, and 17 500 of 8 350 000.
    expect(first!.currentRate!.point.toDecimalPlaces(6).toNumber()).toBe(0.002024);
    expect(numbers(first!.currentRate)!.map((rate) => Number(rate.toFixed(6)))).toEqual([0.001953, 0.002096]);
    expect([first!.raise!.point.toNumber(), numbers(first!.raise)]).toEqual([8_400, [8_350, 8_450]]);
    expect(second!.current!.toNumber()).toBe(25_200);
    expect([all!.line.isAll, all!.baseByRaise!.toNumber()]).toEqual([true, 500_000_000]);
  });

  it('are compared with the contributions that the national table allows', () => {
    const { lines, peersBase } = resultOf(fees(), comparison());
    // 2 010 tkr of Sjöbygden's are 18 %: from 17,5 to 18,5 %.
    expect(numbers(lines[1]!.raiseByPeers)!.map(Math.round)).toEqual([10_865, 11_486]);
    expect([lines[0]!.raiseByPeers, lines[2]!.raiseByPeers]).toEqual([null, null]);
    expect(Math.round(peersBase!.toNumber())).toBe(45_166_667);
  });

  it('that hold give nothing, in either form', () => {
    expect(found({})).toEqual([]);
    expect(found({}, FEES_TURNED)).toEqual([]);
    const asText = FEES_TURNED.map((row) => (row[1] === 12 ? [row[0]!, '12 tkr', 18] : row));
    expect(resultOf(asText).lines[0]!.current!.toNumber()).toBe(12);
    expect(resultOf(FEES_TURNED).lines.map(({ raise }) => raise!.point.toNumber())).toEqual([3, 4.5]);
  });

  it('are reported where the new fee is not that of today and its raise', () => {
    expect(found({ '3,4': 52_000 })).toEqual(['error rowSum E4']);
  });

  it('are reported where the raise is not what its rate gives, however both are rounded', () => {
    expect(found({ '4,3': 16_200, '4,4': 37_800 })).toEqual(['warning feeRaise D5']);
    expect(found({ '3,3': 6_000, '3,4': 23_000 })).toEqual(['warning feeRaise D4']);
    expect(found({ '4,3': 13_000, '4,4': 37_800 })).toEqual([]);
  });

  it('are said not to be checked where no heading states the rate', () => {
    expect(notChecked(fees({ '2,3': 'Höjning' }))).toContain('Hur många promille höjningen är');
    expect(notChecked(fees())).not.toContain('promille');
  });

  it('are no table of contributions', () => {
    const contributions: Rows = [
      ['Medlemsbidrag 2031 (tkr)'],
      ['Medlem', 'Medel', 'Ökning', 'Andel'],
      ['Storby kommun', 1_200, 40, 0.6],
      ['Lillby kommun', 800, 20, 0.4],
    ];
    const kinds = readDocuments([gridOf(contributions, 'Bidrag')]).documents.map(({ kind }) => kind);
    expect(kinds).not.toContain('networkFees');
  });
});
