import { describe, expect, it } from '@jest/globals';
import { troubleText } from '../../../src/taskpane/header/trouble-text';

describe('what is shown of trouble', () => {
  it('is how to make Excel do it, where Excel refused', () => {
    const reason = 'cellEditMode';
    expect(troubleText({ reason, during: { kind: 'write' } })).toMatch(/Tryck Enter i cellen/);
    expect(troubleText({ reason, during: { kind: 'count' } })).toMatch(/Tryck Enter i cellen/);
  });

  it('never advises whoever has typed something that could not be counted to close the workbook', () => {
    const reason = 'unknown';
    expect(troubleText({ reason, during: { kind: 'recalculate' } })).toMatch(/stäng och öppna/);
    expect(troubleText({ reason, during: { kind: 'count' } })).toMatch(/^Det du skrev är kvar(?!.*stäng)/);
  });
});
