import { describe, expect, it } from '@jest/globals';
import { changedText, progressText, spokenProgress } from '../../../src/taskpane/sentences/session';

const readAt = new Date(2025, 4, 21, 14, 5).getTime();

describe('what the pane says', () => {
  it('of what has changed: when it was read, where, and in how many cells', () => {
    expect(changedText({ readAt, sheets: ['Budget'], cells: 3 })).toBe(
      'Läst 14.05, ändrat sedan dess: Budget, 3 celler',
    );
    expect(changedText({ readAt, sheets: ['Budget'], cells: 1 })).toBe('Läst 14.05, ändrat sedan dess: Budget, 1 cell');
    expect(changedText({ readAt, sheets: ['A', 'B', 'C', 'D'], cells: null })).toBe(
      'Läst 14.05, ändrat sedan dess: 4 blad',
    );
    expect(changedText({ readAt, sheets: [], cells: null })).toBe('Läst 14.05, ändrat sedan dess');
  });

  it('of how far a reading is, in rows, and aloud at every tenth of a long one', () => {
    const rows = { kind: 'rows', sheet: 'Deltagare', rows: 31_200, of: 50_000 } as const;
    expect(progressText(rows)).toEqual(['Läser Deltagare', '31\u00a0200 av 50\u00a0000 rader']);
    expect(spokenProgress(rows)).toBe('Läser Deltagare, 60 % …');
    expect(spokenProgress({ ...rows, rows: 34_999 })).toBe('Läser Deltagare, 60 % …');
    expect(spokenProgress({ ...rows, rows: 40, of: 40 })).toBeNull();
  });

  it('of what is checked: the step, and the sheet where there is one', () => {
    expect(progressText({ kind: 'step', step: 'sums', sheet: 'Budget' })).toEqual(['Prövar summorna i Budget', '']);
    expect(progressText({ kind: 'step', step: 'results', sheet: null })).toEqual(['Räknar', '']);
  });
});
