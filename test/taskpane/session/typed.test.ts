import { describe, expect, it } from '@jest/globals';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import type { Typed } from '../../../src/taskpane/session/typed';
import { withoutWritten, withTyped } from '../../../src/taskpane/session/typed';

const template = (text: string): Typed => ({ kind: 'template', template: { key: 'resultat', template: text } });
const DECISION: Typed = { kind: 'decision', request: { date: '2025-05-20', decidedBy: 'Styrelsen' } };
const SCENARIO: Typed = { kind: 'scenario', input: { key: 'name', label: 'Namn', cells: [] } };
const PREFERRED: Typed = { kind: 'preferred', method: 'Enligt budget' };

const all = (...typed: readonly Typed[]) => typed.reduce(withTyped, NOTHING_UNWRITTEN);

describe('what is typed in the pane', () => {
  it('takes the place of what was typed there before', () => {
    expect(all(template('ett'), template('två')).templates).toEqual([{ key: 'resultat', template: 'två' }]);
    expect(all(DECISION, { kind: 'decision', request: null }).request).toBeNull();
  });

  it('is nothing more when all of it is written', () => {
    const notes = all(template('ett'), DECISION, SCENARIO, PREFERRED);
    expect(withoutWritten(notes, notes)).toEqual(NOTHING_UNWRITTEN);
  });

  it('is kept if it was typed while the rest was written', () => {
    const writing = all(template('ett'), SCENARIO);
    const now = [template('två'), PREFERRED].reduce(withTyped, writing);
    expect(withoutWritten(now, writing)).toEqual(all(template('två'), PREFERRED));
  });
});
