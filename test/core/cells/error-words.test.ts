import { describe, expect, it } from '@jest/globals';
import { errorCalled } from '../../../src/core/cells/error-words';
import { inLanguage } from '../../simulated-excel/host/strict/error-values';

describe('what errors are called', () => {
  it.each(['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#CALC!'])(
    '%s is known by its Swedish name and its own',
    (error) => {
      expect(inLanguage(error, 'sv')).not.toBe(error);
      expect([errorCalled(inLanguage(error, 'sv')), errorCalled(error)]).toEqual([error, error]);
    },
  );

  it.each([
    ['#VÆRDI!', '#VALUE!'],
    ['#I/T', '#N/A'],
    ['#NV', '#N/A'],
    ['#NOM?', '#NAME?'],
    ['#GETAL!', '#NUM!'],
  ])('%s of a neighbouring language is %s', (word, error) => {
    expect(errorCalled(word)).toBe(error);
  });

  it.each(['#SAKNAS', 'SAKNAS!', '#saknas!', '# 3', '#####', '', 'constructor'])('%s is none', (text) => {
    expect(errorCalled(text)).toBeNull();
  });
});
