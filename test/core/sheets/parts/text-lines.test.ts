import { describe, expect, it } from '@jest/globals';
import { textLines } from '../../../../src/core/sheets/parts/text-lines';

describe('a text in lines', () => {
  it('is broken between words', () => {
    expect(textLines('ett två tre', 7)).toEqual(['ett två', 'tre']);
  });

  it('keeps a word that is longer than a line whole', () => {
    expect(textLines('ett samordningsförbund', 7)).toEqual(['ett', 'samordningsförbund']);
  });
});
