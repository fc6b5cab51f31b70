import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../../src/core/pace/steps';
import { readParticipants } from '../../../../src/core/reading/participants/read-participants';
import { exitKinds, withRule } from '../../../../src/taskpane/places/settings/exit-kinds';
import { sheetOf } from '../../../samples/budgets/sheet';

const HEADINGS = ['Insats', 'Kön', 'Startdatum', 'Slutdatum', 'Avslutskod', 'Avslutsorsak'];
const row = (code: number | null, text: string | null) => ['Kursen', 'Kvinna', '2024-01-10', '2024-03-01', code, text];
const list = finish(
  readParticipants(
    sheetOf('Lista', [
      HEADINGS,
      ...[row(1, 'Arbete'), row(1, 'arbete'), row(1, 'Studier'), row(8, 'Okänt'), row(null, null), row(1, 'Arbete')],
    ]).grid(),
  ),
)!;

describe('the ways in which episodes ended', () => {
  it('come once each, the most common first, with what they mean by default', () => {
    expect(exitKinds([list], []).map(({ code, text, count, byDefault }) => [code, text, count, byDefault])).toEqual([
      ['1', 'Arbete', 3, 'work'],
      ['1', 'Studier', 1, 'studies'],
      ['8', 'Okänt', 1, null],
    ]);
  });

  it('mean what the user has chosen, until the choice is taken back', () => {
    const [work] = exitKinds([list], []);
    const rules = withRule([], work!, 'extraJobs');
    expect(exitKinds([list], rules).map(({ own }) => own)).toEqual(['extraJobs', null, null]);
    expect(withRule(withRule(rules, work!, 'studies'), work!, null)).toEqual([]);
  });

  it('leave rules of the user’s for other exits alone', () => {
    const other = { code: '9', text: null, category: 'otherBreak' as const };
    expect(withRule([other], { code: '8', text: 'Okänt' }, 'work')).toEqual([
      { code: '8', text: 'Okänt', category: 'work' },
      other,
    ]);
  });
});
