import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../../src/core/reading/read-documents';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { changed } from '../../../samples/activities/tables';
import { sheetOf } from '../../../samples/budgets/sheet';
import { audited, notChecked } from '../audited';

/** Posts with what their costs are counted from, invented: twelve monthly wages. */
function posts(changes: Changes = {}): Rows {
  const rows: Rows = [
    ['Tjänster 2031'],
    [],
    ['Tjänst', 'Grad', 'Månadslön', 'PO', 'Kostnad'],
    ['Koordinator', 0.75, 38_000, 0.45, 495_900],
    ['Kurator', 1, 41_250, 0.45, 717_750],
    ['Samordnare', 0.5, 36_400, 0.45, 316_680],
    ['Handledare', 0.8, 33_000, 0.45, 459_360],
    ['Summa', null, null, null, 1_989_690],
  ];
  return changed(rows, changes);
}

/** In another form: percent, a yearly wage, costs in thousands. */
const IN_PERCENT: Rows = [
  ['Personalbudget'],
  ['Befattning', 'Årslön, kr', 'Sysselsättningsgrad, %', 'Arbetsgivaravgifter m.m., %', 'Kostnad, tkr'],
  ['Koordinator', 456_000, 75, 45, 495.9],
  ['Kurator', 495_000, 100, 45, 717.8],
  ['Samordnare', 436_800, 50, 45, 316.7],
];

const gridOf = (rows: Rows) => sheetOf('Tjänster', rows).grid();
const found = (rows: Rows) =>
  audited(gridOf(rows)).flatMap((each) =>
    each.rule === 'postCost' ? [`${each.severity} ${each.at} ${each.expected}`] : [],
  );
const reasons = (rows: Rows) =>
  notChecked(gridOf(rows))
    .map(({ reason }) => reason)
    .join(' ');

describe('a table of posts', () => {
  it('is right where the costs are what they are counted from, in either form', () => {
    expect([found(posts()), found(IN_PERCENT)]).toEqual([[], []]);
    expect([reasons(posts()), reasons(IN_PERCENT)].join('')).not.toContain('prövades inte');
    expect(readDocuments([gridOf(posts())]).documents.map(({ kind }) => kind)).toContain('postTable');
  });

  it('has a warning for the row that is counted otherwise than the others', () => {
    expect(found(posts({ '4,4': 727_750 }))).toEqual(['warning E5 717750']);
    expect(found(posts({ '5,1': 0.75 }))).toEqual(['warning E6 475020']);
    const [one] = audited(gridOf(posts({ '4,4': 727_750 }))).filter(({ rule }) => rule === 'postCost');
    expect(one!.message).toBe(
      'Grad, lön och PO ger 717 750 kr, men kostnaden är 727 750 kr. Så räknas den i 3 andra rader.',
    );
  });

  it('is told what the cost should be in the unit and with the decimals of the others', () => {
    const wrong = changed(IN_PERCENT, { '3,4': 717.1 });
    expect(found(wrong)).toEqual(['warning E4 717.8']);
    const messages = audited(gridOf(wrong)).map(({ message }) => message);
    expect(messages.join(' ')).toContain('ger 717,8 tkr, men kostnaden är 717,1 tkr');
  });

  it('is not checked where a part is missing, or where most rows are counted otherwise', () => {
    expect(found(posts({ '4,4': 727_750, '4,3': null }))).toEqual([]);
    const otherwise = posts({ '3,4': 500_000, '4,4': 727_750, '5,4': 320_000 });
    expect(found(otherwise)).toEqual([]);
    expect(reasons(otherwise)).toContain('grad, lön och PO ger den inte i de flesta av raderna');
    const without = posts().map((row, index) => (index > 1 ? [...row.slice(0, 3), ...row.slice(4)] : row));
    expect(readDocuments([gridOf(without)]).documents.map(({ kind }) => kind)).not.toContain('postTable');
  });

  it('allows costs that are rounded alike', () => {
    const rounded = posts({ '3,4': 496_000, '4,4': 718_000, '5,4': 317_000, '6,4': 459_000 });
    expect(found(rounded)).toEqual([]);
  });
});
