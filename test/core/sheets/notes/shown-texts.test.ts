import { describe, expect, it } from '@jest/globals';
import { shownTexts, textAt } from '../../../../src/core/sheets/notes/table-form';
import { gridOf } from '../grid-fixture';

describe('what a sheet shows', () => {
  it('is of the rows with anything in them, and of no others, however far below they are', () => {
    const texts = shownTexts(gridOf('Tertial Mål', { B2: ' mål ', A1048576: ' ' }));
    expect([...texts]).toEqual([
      [1, ['', 'mål']],
      [1_048_575, ['']],
    ]);
    expect([textAt(texts, 1, 1), textAt(texts, 1, 9), textAt(texts, 7, 0)]).toEqual(['mål', '', '']);
  });
});
