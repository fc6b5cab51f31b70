import { describe, expect, it } from '@jest/globals';
import { loggable } from '../../../src/taskpane/office/loggable';
import { troubleFrom } from '../../../src/workbook/excel/trouble-from';

describe('what is logged of an error', () => {
  it('is its reason, code and place where Excel refused, and nothing that a cell holds', () => {
    const refused = Object.assign(new Error('Cell B12 holds 19121212-1212'), {
      code: 'GeneralException',
      debugInfo: { errorLocation: 'Range.formulas', fullStatements: ['range.formulas = [["19121212-1212"]]'] },
    });
    const logged = loggable(troubleFrom(refused));
    expect(logged.message).toBe('Excel: unknown (GeneralException, Range.formulas)');
    expect(logged.cause).toBeUndefined();
    expect(JSON.stringify([logged, logged.message, logged.stack])).not.toContain('1212-');
  });

  it('is all of an error of the program', () => {
    const error = new Error('Ett fel');
    expect(loggable(error)).toBe(error);
    expect(loggable('text').message).toBe('text');
  });
});
