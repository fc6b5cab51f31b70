import { describe, expect, it } from '@jest/globals';
import { recalculateGrids } from '../../../samples/budgets/budget';
import { formatAddress } from '../../../../src/core/cells/address';
import { draw } from '../sheet-picture';

/** Income, costs and what is left, over years with a column of totals; the last column has a row that was left out. */
const PAPER = `
Hela projektet (tkr)    | 2030 | 2031 | 2032 | 2033 | Totalt
Bidrag                  | 4000 | 4100 | 4200 | 4300 | 16600
Räntor                  | 11   | 12   | 13   | 14   | 50
Summa intäkter          | 4011 | 4112 | 4213 | 4314 | 16650

Kansli                  | 1003 | 1010 | 1020 | 1030 | 4063
Insatser                | 2104 | 2207 | 2301 | 2409 | 9021
Utredning               | 0    | 170  | 0    | 0    | 170
Summa kostnader         | 3107 | 3387 | 3321 | 3439 | 13254
Kvar                    | 904  | 725  | 892  | 875  | 3396
`;
/** The same where the total of one line was left out, and what is added up from it is as it then is. */
const LEFT_OUT = { F8: '0', F9: '13084', F10: '3566' };

const found = (changes: Record<string, string>) =>
  recalculateGrids(draw(PAPER, changes, 'Budget')).findings.flatMap(({ at, severity, causedBy, expected, message }) =>
    severity === 'error'
      ? [
          {
            ...{ at: formatAddress(at), causedBy: causedBy === null ? null : formatAddress(causedBy) },
            ...{ expected: expected?.toNumber() ?? null, message: message.replaceAll('\u00a0', ' ') },
          },
        ]
      : [],
  );

describe('what is left after a total that was added up wrongly', () => {
  it('is to be changed with it, though it agrees with what is printed', () => {
    const errors = found(LEFT_OUT);
    expect(errors.find(({ causedBy }) => causedBy === null)).toMatchObject({ at: 'F8', expected: 170 });
    expect(errors.find(({ at }) => at === 'F9')).toMatchObject({ causedBy: 'F8', expected: null });
    expect(errors.find(({ at }) => at === 'F10')).toMatchObject({
      ...{ causedBy: 'F8', expected: null },
      message: 'Följer av felet i F8: när den cellen är rättad är beloppet 3 396 tkr.',
    });
  });

  it('is right where it was counted from the right figures', () => {
    const [rest] = found({ ...LEFT_OUT, F10: '3396' }).filter(({ at }) => at === 'F10');
    expect(rest?.message).toBe('Följer av felet i F8: stämmer när den cellen är rättad.');
    expect(found({})).toEqual([]);
  });
});
