import { describe, expect, it } from '@jest/globals';
import { appearanceOf } from '../../../src/taskpane/office/appearance';

describe('the appearance of the pane', () => {
  it.each([
    ['#FFFFFF', 'light'],
    ['#f3f2f1', 'light'],
    ['#262626', 'dark'],
    ['#0A0A0A', 'dark'],
    // Office gives some colours without their hash.
    ['444444', 'dark'],
    [undefined, 'light'],
    ['', 'light'],
  ] as const)('over %s is %s', (background, appearance) => {
    expect(appearanceOf(background, false)).toBe(appearance);
  });

  it('is of high contrast when the system is, whatever the background', () => {
    expect(appearanceOf('#FFFFFF', true)).toBe('highContrast');
  });
});
