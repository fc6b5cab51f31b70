import { describe, expect, it } from '@jest/globals';
import type { Equation } from '../../../../src/core/audit/equation';
import { groundsOf } from '../../../../src/core/audit/proof/grounds';
import { equation } from './equations';

const verdictOf = (failing: Equation, others: readonly Equation[]) =>
  groundsOf([failing, ...others]).get(failing)?.verdict;

const holding = [equation({ C4: 4616 }, { C2: 2098, C3: 2518 }), equation({ D4: 4789 }, { D2: 2142, D3: 2647 })];

describe('the grounds of an error', () => {
  it('are that the same holds in other columns', () => {
    expect(verdictOf(equation({ B4: 4270 }, { B2: 1952, B3: 2312 }), holding)).toBe('proven');
    expect(verdictOf(equation({ B4: 4270 }, { B2: 1952, B3: 2312 }), [])).toBe('doubtful');
  });

  it('are none where it fails everywhere', () => {
    const failing = [equation({ C4: 5616 }, { C2: 2098, C3: 2518 }), equation({ D4: 9789 }, { D2: 2142, D3: 2647 })];
    expect(verdictOf(equation({ B4: 4270 }, { B2: 1952, B3: 2312 }), failing)).toBe('unfounded');
  });

  it('are a slip of the fingers, also in the only column', () => {
    expect(verdictOf(equation({ B4: 42_640 }, { B2: 1952, B3: 2312 }), [])).toBe('proven');
  });

  it('are none for a mean or a share among sums', () => {
    expect(verdictOf(equation({ B4: 612 }, { B2: 1952, B3: 2312 }), holding)).toBe('doubtful');
  });

  it('are none for a row that ends with what is left, and does not add it up', () => {
    const row = (at: number, total: number, parts: readonly [number, number, number]) =>
      equation(
        { [`E${at}`]: total },
        { [`B${at}`]: parts[0], [`C${at}`]: parts[1], [`D${at}`]: parts[2] },
        { rule: 'rowSum' },
      );
    const others = [row(2, 7214, [2312, 2518, 2384]), row(3, 4914, [1534, 1671, 1709])];
    expect(verdictOf(row(4, 1709, [1102, 1415, 1709]), others)).toBe('doubtful');
    expect(verdictOf(row(4, 4228, [1102, 1415, 1709]), others)).toBe('proven');
  });

  it('are none for codes that count on by one, and stay for amounts that do', () => {
    const codes = { B2: 30_410, B3: 30_411, B4: 30_412, B5: 71_300 };
    const others = ['C', 'D'].map((at) =>
      equation({ [`${at}6`]: 1000 }, { [`${at}2`]: 417, [`${at}3`]: 318, [`${at}4`]: 204, [`${at}5`]: 61 }),
    );
    expect(verdictOf(equation({ B6: 71_290 }, codes), others)).toBe('unfounded');
    expect(verdictOf(equation({ B6: 162_353 }, codes), others)).toBe('proven');
    const amounts = { B2: 112, B3: 131, B4: 254, B5: 713 };
    expect(verdictOf(equation({ B6: 711 }, amounts), others)).toBe('proven');
    expect(verdictOf(equation({ B6: 702 }, { ...amounts, B3: 113, B4: 114 }), others)).toBe('unfounded');
  });

  it('are another equation that wants the same value in the same cell', () => {
    const down = equation({ B4: 4270 }, { B2: 1952, B3: 2312 });
    const across = equation({ B4: 4270 }, { C4: 2142, D4: 2122 }, { rule: 'rowSum' });
    expect(groundsOf([down, across]).get(down)).toMatchObject({ hasWitness: true, verdict: 'proven' });
  });

  it('are kept of what fails alone', () => {
    expect(groundsOf(holding).size).toBe(0);
  });
});
