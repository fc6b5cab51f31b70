import { describe, expect, it } from '@jest/globals';
import { NOTHING_UNWRITTEN } from '../../../src/core/documents/notes/user-notes';
import type { Typed } from '../../../src/taskpane/session/typed';
import { isChangedSince, typedFor, withNewest, withoutWritten, withTyped } from '../../../src/taskpane/session/typed';

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

  it('is changed since where it is typed anew or taken back, not where more is typed', () => {
    const earlier = all(template('ett'), DECISION);
    expect(isChangedSince(earlier, [PREFERRED, SCENARIO].reduce(withTyped, earlier))).toBe(false);
    expect(isChangedSince(earlier, withTyped(earlier, template('två')))).toBe(true);
    expect(isChangedSince(earlier, withTyped(earlier, { kind: 'decision', request: null }))).toBe(true);
    expect(isChangedSince(all(PREFERRED), all({ kind: 'preferred', method: 'Lika månader' }))).toBe(true);
  });

  it('is known before it is counted: a field beside it begins from it, not from what is shown', () => {
    const counted = [
      { key: 'resultat', template: 'noll' },
      { key: 'kapital', template: 'orört' },
    ];
    const { templates } = all(template('ett'));
    const newest = withNewest(counted, templates);
    expect(['resultat', 'kapital'].map((key) => typedFor(newest, key)?.template)).toEqual(['ett', 'orört']);
    expect(typedFor(templates, 'kapital')).toBeUndefined();
  });
});
