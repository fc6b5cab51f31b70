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
  ] as const)('over the background %s is %s, whatever the page around', (background, appearance) => {
    for (const prefersDark of [true, false])
      expect(appearanceOf({ background, prefersDark, isHighContrast: false })).toBe(appearance);
  });

  it.each([undefined, '', 'none'])('is that of the page around where Office tells %j', (background) => {
    expect(appearanceOf({ background, prefersDark: true, isHighContrast: false })).toBe('dark');
    expect(appearanceOf({ background, prefersDark: false, isHighContrast: false })).toBe('light');
  });

  it('is of high contrast when the system is', () => {
    expect(appearanceOf({ background: '#FFFFFF', prefersDark: false, isHighContrast: true })).toBe('highContrast');
  });
});
