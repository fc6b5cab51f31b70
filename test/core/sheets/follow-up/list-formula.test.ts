import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../../src/core/pace/steps';
import { episodeResults } from '../../../../src/core/calculation/participants/episode-results';
import type { ExitRule } from '../../../../src/core/documents/exit-category';
import { periodKey } from '../../../../src/core/documents/period';
import { guardPersonalNumbers } from '../../../../src/core/privacy/guard-personal-numbers';
import { readParticipants } from '../../../../src/core/reading/participants/read-participants';
import { listFormula } from '../../../../src/core/sheets/follow-up/list-formula';
import { diceFrom } from '../../../samples/budgets/dice';
import { sheetOf } from '../../../samples/budgets/sheet';
import type { Episode } from '../../../samples/follow-up/list';
import { listRows, randomEpisodes } from '../../../samples/follow-up/list';
import { numberOf } from '../../../samples/persons/numbers';
import { countifs } from './countifs';

const gridOf = (episodes: readonly Episode[]) => sheetOf('Lista', listRows(episodes)).grid();

describe('the formula of a count in a list', () => {
  it.each([1, 2, 3])('counts the same as the code, whatever is counted (list %d)', (seed) => {
    const grid = gridOf(randomEpisodes(diceFrom(seed), 80));
    const list = finish(readParticipants(grid))!;
    for (const result of finish(episodeResults(list, []))) {
      for (const row of result.rows) {
        for (const column of ['women', 'men', 'total'] as const) {
          const formula = listFormula(list, { result, measure: row.measure, column }, [])!;
          expect(countifs(formula, grid)).toBe(row[column]?.value);
        }
      }
    }
  });

  const EPISODE: Episode = {
    ...{ id: 'D1', sex: 'Kvinna', unit: '=Torg "A"~?', municipality: 'Norrby' },
    ...{ start: '2024-02-01', end: '2024-03-01', code: 1, exit: 'arbete' },
  };

  it('takes the signs of a unit’s name for what they are', () => {
    const grid = gridOf([EPISODE, { ...EPISODE, unit: '=Torg "A"~x' }]);
    const list = finish(readParticipants(grid))!;
    const result = finish(episodeResults(list, [])).find(
      ({ unit, period }) => unit === EPISODE.unit && periodKey(period) === '2024-T1',
    )!;
    const formula = listFormula(list, { result, measure: 'exits', column: 'women' }, [])!;
    expect(formula).toContain('"==Torg ""A""~~~?"');
    expect(countifs(formula, grid)).toBe(1);
  });

  it('leaves mistaken registrations out, and follows the user’s own categories', () => {
    const grid = gridOf([EPISODE, { ...EPISODE, exit: 'felregistrering' }, { ...EPISODE, code: 8, exit: 'praktik' }]);
    const list = finish(readParticipants(grid))!;
    const rules: ExitRule[] = [{ code: '8', text: null, category: 'studies' }];
    const all = finish(episodeResults(list, rules)).find(({ scope }) => scope === 'all')!;
    const count = (measure: 'exits' | 'studies' | 'participants') =>
      countifs(listFormula(list, { result: all, measure, column: 'total' }, rules)!, grid);
    expect([count('exits'), count('participants'), count('studies')]).toEqual([2, 2, 1]);
  });

  it('is none where a unit’s cells hold the number of a person, for which the code has read something else', () => {
    const unit = `Torget ${numberOf(1881, 2, 3).replace(/(.{6})/, '$1-')}`;
    const guarded = finish(guardPersonalNumbers([gridOf([EPISODE, { ...EPISODE, unit }])])).grids;
    const list = finish(readParticipants(guarded[0]!))!;
    const units = finish(episodeResults(list, [])).filter(({ scope }) => scope === 'unit');
    const formulas = units.map((result) => listFormula(list, { result, measure: 'exits', column: 'women' }, []));
    expect(new Set(formulas.map((formula) => formula === null))).toEqual(new Set([true, false]));
  });

  it('is none where days are kept as text', () => {
    const rows = listRows([EPISODE]).map((row, index) =>
      index === 0 ? row : [...row.slice(0, 4), '2024-02-01', ...row.slice(5)],
    );
    const list = finish(readParticipants(sheetOf('Lista', rows).grid()))!;
    const [result] = finish(episodeResults(list, []));
    expect(listFormula(list, { result: result!, measure: 'new', column: 'total' }, [])).toBeNull();
  });
});
