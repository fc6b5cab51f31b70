import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { NOTHING_TYPED } from '../../../../../src/core/documents/notes/forecast-input';
import {
  isParameter,
  parameterText,
  withTypedCell,
} from '../../../../../src/taskpane/places/work/scenarios/parameter-draft';

const written = (text: string) => text.replaceAll('\u00a0', ' ');
const cell = (value: number) => ({ text: String(value), value: new Decimal(value), formula: null });
const STATE = { key: 'statePercent', label: 'Statens bidrag', type: 'percent', about: 'budget' } as const;

describe('a parameter of a scenario', () => {
  it.each([
    [cell(-0.05), 'percent', '−5 %'],
    [cell(0.125), 'percent', '12,5 %'],
    [cell(2026), 'year', '2026'],
    [cell(-1200), 'amount', '−1 200'],
    [{ text: 'Åby', value: null, formula: null }, 'text', 'Åby'],
    [NOTHING_TYPED, 'percent', ''],
  ] as const)('shows %j as %s: “%s”', (typed, type, shown) => {
    expect(written(parameterText(typed, type))).toBe(shown);
  });

  it.each([
    ['-5', 'percent', true],
    ['5 %', 'percent', true],
    ['fem', 'percent', false],
    ['2026', 'year', true],
    ['26', 'year', false],
    ['', 'year', true],
    ['vad som helst', 'text', true],
    ['1 200', 'amount', true],
  ] as const)('takes “%s” as %s: %p', (text, type, isTaken) => {
    expect(isParameter(text, type)).toBe(isTaken);
  });

  it('takes a percent with or without its sign, and leaves what is typed for the other scenarios', () => {
    const known = { key: STATE.key, label: STATE.label, cells: [cell(0.1), NOTHING_TYPED] };
    for (const text of ['-5', '-5 %']) {
      const { cells } = withTypedCell(STATE, known, { ordinal: 2, text });
      expect(cells.map(({ value }) => value?.toNumber() ?? null)).toEqual([0.1, -0.05, null, null, null]);
    }
  });
});
