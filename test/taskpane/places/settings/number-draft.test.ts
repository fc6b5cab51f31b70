import { describe, expect, it } from '@jest/globals';
import { typedNumber } from '../../../../src/taskpane/places/settings/number-draft';

describe('a number among the choices', () => {
  it.each([
    ['40 %', true, 0.4],
    ['40', true, 0.4],
    ['140', true, 1.4],
    ['5', false, 5],
    ['0,5', false, 0.5],
    ['5 %', false, null],
    ['–', false, null],
    ['fem', false, null],
  ])('typed as %s (percent: %s) is %j', (text, isPercent, value) => {
    expect(typedNumber(text, isPercent)).toBe(value);
  });
});
