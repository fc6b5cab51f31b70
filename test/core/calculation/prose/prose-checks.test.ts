import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { recalculate } from '../../../../src/core/recalculate';
import { sheetOf } from '../../../samples/budgets/sheet';
import { blockRows, countsOf } from '../../../samples/follow-up/block';

const BUDGET = [
  ['Budget 2024-2025 (tkr)'],
  ['', 'Budget 2024', 'Budget 2025'],
  ['Intäkter'],
  ['Försäkringskassan', 450, 460],
  ['Region', 225, 230],
  ['Storby kommun', 225, 230],
  ['Summa intäkter', 900, 920],
  ['Kostnader'],
  ['Kansli', 400, 420],
  ['Insatser', 600, 560],
  ['Summa kostnader', 1000, 980],
  ['Årets resultat', -100, -60],
  ['Ingående eget kapital', 500, 400],
  ['Utgående eget kapital', 400, 340],
];

const FOLLOW_UP = [
  ['Alfa 2025'],
  ...blockRows(
    countsOf({
      participants: [40, 40],
      new: [10, 9],
      work: [12, 11],
      extraJobs: [0, 0],
      studies: [5, 4],
      healthBreak: [5, 4],
    }),
  ),
];

const FILLER = 'Styrelsen har under året haft möten och följt verksamheten.';

/** What is found in a text beside the tables: messages with plain spaces, by cell, and what was not found. */
function checked(...sentences: readonly string[]) {
  const text = [['Årsrapport'], ...[...sentences, FILLER, FILLER].map((each) => [each])];
  const sheets = [['Budget', BUDGET] as const, ['Alfa', FOLLOW_UP] as const, ['Text', text] as const].map(
    ([name, rows]) => ({ grid: sheetOf(name, rows).grid(), marker: null }),
  );
  const { findings, notChecked } = recalculate({ sheets, names: [], isManual: false }, DEFAULT_SETTINGS);
  const plain = (message: string) => message.replaceAll('\u00a0', ' ');
  return {
    found: findings.flatMap(({ rule, at, message }) => (rule === 'prose' ? [`A${at.row + 1} ${plain(message)}`] : [])),
    left: notChecked.flatMap(({ sheet, reason }) => (sheet === 'Text' ? [plain(reason)] : [])),
  };
}

const NOTHING = { found: [], left: [] };

describe('the figures of a text', () => {
  it('are matched to what was read and computed, in whatever unit and rounding', () => {
    expect(
      checked(
        'Årets resultat 2024 är −100 tkr, ett underskott på 0,1 mkr.',
        'Budgeten för 2025 har intäkter på 920 000 kr och kostnader på 980 tkr.',
        'Vid utgången av 2025 är det egna kapitalet 340 tkr enligt budgeten.',
        'Insatserna kostade 600 tkr under det första året.',
      ),
    ).toEqual(NOTHING);
  });

  it('are reported where they name a quantity and are none of its amounts', () => {
    expect(checked('Årets resultat för 2025 är −65 tkr i förbundets budget.').found).toEqual([
      'A2 Texten har −65 tkr för resultatet; i arbetsboken är det −60 tkr (Budget!C12).',
    ]);
    expect(checked('Utgående eget kapital 2024 beräknas enligt budgeten till 390 tkr.').found).toHaveLength(1);
  });

  it('are the amount of any year that the sentence leaves open', () => {
    expect(checked('Årets resultat är −100 tkr enligt den budget som antogs.')).toEqual(NOTHING);
    expect(checked('Årets resultat är −101 tkr enligt den budget som antogs.').found).toHaveLength(1);
  });

  it('are not found where nothing names them and no amount is like them, once for the sheet', () => {
    expect(checked('Enkäten gick till 138 personer och 73 svarade på den.', 'Kostnaden för resor var 17 tkr.')).toEqual(
      {
        found: [],
        left: [
          '3 av textens 3 tal finns inte bland de tal som lästes eller räknades, och är inte kontrollerade: ”138” (A2), ”73” (A2), ”17 tkr” (A3).',
        ],
      },
    );
  });

  it('that say the same wrong thing twice are one finding', () => {
    const wrong = 'Årets resultat för 2025 är −65 tkr i förbundets budget.';
    const { found } = checked(wrong, wrong);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('Samma uppgift finns också i A3.');
  });

  it('are shares of all who ended, or of the unit that the sentence names', () => {
    const { found } = checked('Av alla som avslutade 2025 nådde 66,5 % en positiv lösning.');
    expect(found).toHaveLength(1);
    expect(checked('Av alla som avslutade 2025 nådde 78 % en positiv lösning.')).toEqual(NOTHING);
    expect(found[0]).toMatch(/^A2 Texten har 66,5 % för andelen positiva lösningar; i arbetsboken är det 78,0 % \(/);
  });

  it('are not compared where the sentence names somebody that no table has', () => {
    expect(checked('Av dem som avslutade i Västby 2025 nådde 66,5 % en positiv lösning.').found).toEqual([]);
    expect(checked('Årets resultat för 2019 är −65 tkr i förbundets budget.').found).toEqual([]);
  });
});
