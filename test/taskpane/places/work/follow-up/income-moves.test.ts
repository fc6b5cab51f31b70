import { describe, expect, it } from '@jest/globals';
import { incomeMoves } from '../../../../../src/taskpane/places/work/follow-up/income-moves';

describe('moves between sources of income', () => {
  it('come the most common first', () => {
    const moves = incomeMoves({ bistånd: { lön: 2, studiestöd: 5 }, sjukpenning: { lön: 3 } });
    expect(moves.map(({ before, after, count }) => `${before} ${after} ${count}`)).toEqual([
      ...['bistånd studiestöd 5', 'sjukpenning lön 3', 'bistånd lön 2'],
    ]);
  });

  it('are shown up to twelve', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`källa ${index}`, index]));
    expect(incomeMoves({ bistånd: many })).toHaveLength(12);
  });
});
