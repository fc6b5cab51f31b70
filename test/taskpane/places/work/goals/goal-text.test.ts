import { describe, expect, it } from '@jest/globals';
import type { SocialGoal } from '../../../../../src/core/documents/social-budget';
import { Decimal } from '../../../../../src/core/figures/decimal';
import { isOutcome, ownFrom, ownText } from '../../../../../src/taskpane/places/work/goals/goal-text';

function goal(kind: SocialGoal['kind'], target: number | null): SocialGoal {
  const figure = { row: 0, column: 1, state: 'number' as const, text: '' };
  return {
    ...{ row: 0, column: 0, number: null, text: 'Ett mål', kind, measure: null, weight: null, outcome: null },
    target: target === null ? null : { ...figure, amount: new Decimal(target) },
    ...{ previous: null, women: null, men: null, answers: null, points: null, subGoals: [] },
  };
}

const ofShares = { goal: goal('higherBetter', 0.7), key: 'k', own: null };
const ofNumbers = { goal: goal('higherBetter', 38), key: 'k', own: null };

describe('an outcome of the user’s own', () => {
  it.each([
    [ofShares, '72 %', 0.72],
    [ofShares, '72', 0.72],
    [ofShares, '0,72', 0.72],
    [ofNumbers, '40', 40],
    [ofNumbers, ' 1 240 ', 1240],
    [{ ...ofShares, goal: goal('parity', null) }, '-3', -0.03],
    [ofNumbers, '', null],
  ])('in %j, typed as %s, is %j', (result, typed, value) => {
    expect(ownFrom(result, typed).value?.toNumber() ?? null).toBe(value);
    expect(isOutcome(result.goal, typed)).toBe(true);
  });

  it('is shown as a person writes it, and keeps its comment', () => {
    const typed = ownFrom({ ...ofShares, own: { ...ownFrom(ofShares, '1 %'), comment: 'Ringt' } }, '72,5');
    expect([ownText({ ...ofShares, own: typed }), typed.comment]).toEqual(['72,5\u00a0%', 'Ringt']);
    expect(ownText({ ...ofNumbers, own: ownFrom(ofNumbers, '40') })).toBe('40');
    expect(ownText(ofNumbers)).toBe('');
  });

  it('may be an answer only where yes or no is asked', () => {
    const asked = goal('yesNo', null);
    expect([isOutcome(asked, 'Delvis'), isOutcome(ofNumbers.goal, 'delvis'), isOutcome(asked, 'kanske')]).toEqual([
      ...[true, false, false],
    ]);
    expect(ownFrom({ goal: asked, key: 'k', own: null }, ' Ja ').text).toBe('Ja');
  });
});
