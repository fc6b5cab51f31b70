import { describe, expect, it } from '@jest/globals';
import { activityViewsJson } from '../../../../src/cli/activity-views-json';
import { formatAddress } from '../../../../src/core/cells/address';
import { ofKind } from '../../../../src/core/documents/tertial-document';
import { recalculate } from '../../../../src/core/recalculate';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import type { Changes, Rows } from '../../../samples/activities/tables';
import { postSheet } from '../../../samples/activity-views/posts';
import { cleanViews } from '../../../samples/activity-views/tables';
import { sheetOf } from '../../../samples/budgets/sheet';

function job(sheets: Readonly<Record<string, Rows>>) {
  const read = Object.entries(sheets).map(([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }));
  return recalculate({ sheets: read, names: [], isManual: false }, DEFAULT_SETTINGS);
}

const postsOf = (rows: Rows) => activityViewsJson(job({ Gården: rows }).results.activityViews!).posts;
const found = (changes: Changes) =>
  job({ Gården: postSheet(changes) }).findings.map(({ severity, rule, at, message }) =>
    [severity, rule, formatAddress(at), message.replaceAll('\u00a0', ' ')].join(' '),
  );

describe('posts of an activity', () => {
  it('cost what they cost by their degree, and grow from year to year, beside what the sheet states', () => {
    const [first, second, third, lots, ...others] = postsOf(postSheet());
    expect(first).toEqual({
      ...{ sheet: 'Gården', row: 4, label: 'Utvecklingsledare (1,0)', degree: 1, statedGrowth: 0.03 },
      amounts: { 2031: 700_000, 2032: 721_000, 2033: 742_631 },
      fullTime: { 2031: 700_000, 2032: 721_000, 2033: 742_631 },
      growth: { 2031: null, 2032: 0.03, 2033: 0.030001 },
    });
    expect([second!.fullTime[2031], third!.fullTime[2031]]).toEqual([593_040, 600_164]);
    expect([lots!.label, lots!.degree, lots!.growth[2032], lots!.fullTime[2032]]).toEqual([
      'Kompetenslots',
      null,
      0.03,
      null,
    ]);
    expect(others).toEqual([]);
  });

  it('that grow as stated, to the digit that it is printed with, give nothing', () => {
    expect(found({})).toEqual([]);
    // 2,91 % is 3 % as printed, and round amounts may be rounded.
    const round = { '3,1': 700_000, '3,2': 720_000, '3,3': 740_000, '8,2': 2_060_075, '8,3': 2_120_010 };
    expect(found({ ...round, '15,2': 2_110_075, '15,3': 2_170_010 })).toEqual([]);
  });

  it('that grow otherwise are worth knowing, with both years', () => {
    const slower = { '3,3': 738_111, '8,3': 2_118_121, '15,3': 2_168_121 };
    expect(found(slower)).toEqual([
      'info wageGrowth D4 Kostnaden för Utvecklingsledare (1,0) ökar 2,37 % till 2033, men bladet anger 3 %.',
    ]);
    expect(found({ ...slower, '7,0': null })).toEqual([]);
  });

  it('of one title whose costs in full time are more than a tenth apart are worth knowing', () => {
    const twice = (degree: string) => ({ '6,0': `Samordnare (${degree})` });
    expect(found(twice('0,95')).filter((each) => each.includes('fullTime'))).toEqual([]);
    expect(found(twice('0,8'))).toEqual([
      'info fullTimeApart B7 Samordnare kostar 693 000 kr på heltid här och 600 164 kr i B6.',
    ]);
  });

  it('have no share of money in their labels, and are no members under the name of one', () => {
    const rows: Rows = [
      ['Budget 2031 (kr)'],
      [],
      ['Dalens kommun', '2031'],
      ['Koordinator (75 %)', 390_000],
      ['Konsulent (50 %)', 300_000],
      ['Summa', 690_000],
    ];
    const rolesIn = (sheet: Rows) =>
      ofKind(job({ Gården: sheet }).documents, 'budget').flatMap(({ lines }) =>
        lines.map(({ role, share }) => [role, share]),
      );
    expect(rolesIn(rows)).toEqual([
      ...[
        ['other', null],
        ['other', null],
      ],
      ['subtotal', null],
    ]);
    expect(rolesIn(postSheet()).filter(([role]) => String(role).startsWith('income'))).toEqual([]);
    const { notChecked } = job({ Gården: rows });
    expect(notChecked.map(({ reason }) => reason).join(' ')).not.toMatch(/andel|bidrag/iu);
  });

  it('are none where no label states a degree', () => {
    expect(activityViewsJson(job(cleanViews()).results.activityViews!).posts).toEqual([]);
    const none = postSheet({ '3,0': 'Utvecklingsledare', '4,0': 'Psykolog', '5,0': 'Samordnare' });
    expect(job({ Gården: none }).results.activityViews).toBeNull();
  });
});
