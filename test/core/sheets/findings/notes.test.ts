import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../../src/core/cells/cell';
import { columnName } from '../../../../src/core/cells/address';
import type { Finding } from '../../../../src/core/documents/finding';
import { readBackDecisions, readDecisions } from '../../../../src/core/sheets/findings/notes';
import { findingsColumn } from '../../../../src/core/sheets/findings/columns';
import type { SheetPlan } from '../../../../src/core/port/sheet-plan';
import { planOf, reportOf } from '../check-plans';
import { gridOf, gridOfPlan } from '../grid-fixture';
import { decimal, findingAt } from '../plain-finding';

const BUDGET = gridOf('Budget', { B8: 100, B9: 100, B10: 100 });
const DECISION = columnName(findingsColumn('decision'));
const COMMENT = columnName(findingsColumn('comment'));
const WRONG = findingAt('Budget', 'B8', { label: 'Årets resultat' });

function run(
  findings: readonly Finding[],
  before: SheetPlan | null = null,
  changes: Record<string, CellValue> = {},
): SheetPlan {
  const written = before ? [{ grid: gridOfPlan(before, changes), marker: 'findings' as const }] : [];
  return planOf(reportOf({ findings, grids: [BUDGET], written }), 'findings');
}

function decisionsIn(plan: SheetPlan) {
  return readDecisions(gridOfPlan(plan)).map(({ decision, comment }) => [decision, comment]);
}

describe('decisions about findings', () => {
  it('survive a re-run', () => {
    const again = run([WRONG], run([WRONG]), {
      [`${DECISION}5`]: 'godta',
      [`${COMMENT}5`]: 'avrundning',
    });
    expect(decisionsIn(again)).toEqual([['godta', 'avrundning']]);
  });

  it('survive a row inserted above the figure', () => {
    const moved = { ...WRONG, at: { ...WRONG.at, row: WRONG.at.row + 1 } };
    expect(decisionsIn(run([moved], run([WRONG]), { [`${DECISION}5`]: 'godta' }))).toEqual([['godta', '']]);
  });

  it('survive the rows being sorted by the user', () => {
    const other = findingAt('Budget', 'B9', { label: 'Summa kostnader' });
    const first = run([WRONG, other]);
    const key = columnName(findingsColumn('key'));
    const grid = gridOfPlan(first);
    const keys = [4, 5].map((row) => grid.value(row, findingsColumn('key')));
    const sorted = {
      [`${key}5`]: keys[1]!,
      [`${key}6`]: keys[0]!,
      [`${COMMENT}6`]: 'om resultatet',
    };
    const again = gridOfPlan(run([WRONG, other], first, sorted));
    expect(again.value(4, findingsColumn('comment'))).toBe('om resultatet');
  });

  it('are kept when the finding is gone, and are back with it', () => {
    const first = run([WRONG]);
    const gone = run([], first, { [`${DECISION}5`]: 'åtgärda', [`${COMMENT}5`]: 'rättas i maj' });
    expect(decisionsIn(gone)).toEqual([['åtgärda', 'rättas i maj']]);
    const stillGone = run([], gone);
    expect(decisionsIn(stillGone)).toEqual([['åtgärda', 'rättas i maj']]);
    const back = gridOfPlan(run([WRONG], stillGone));
    expect(back.value(4, findingsColumn('decision'))).toBe('åtgärda');
  });

  it('are kept word for word when they are none of those offered', () => {
    const again = run([WRONG], run([WRONG]), { [`${DECISION}5`]: 'fråga revisorn' });
    expect(decisionsIn(again)).toEqual([['fråga revisorn', '']]);
  });

  it('are distinguished by an ordinal where several findings are alike', () => {
    const alike = { ...WRONG, at: { ...WRONG.at, row: WRONG.at.row + 1 } };
    const again = gridOfPlan(run([WRONG, alike], run([WRONG, alike]), { [`${DECISION}6`]: 'godta' }));
    expect([4, 5].map((row) => again.value(row, findingsColumn('decision')))).toEqual([null, 'godta']);
  });

  it('survive a finding without a heading, with a label of several lines and signs', () => {
    const odd = { ...WRONG, heading: '', label: 'a | b\\\nc ' };
    expect(decisionsIn(run([odd], run([odd]), { [`${DECISION}5`]: 'godta' }))).toEqual([['godta', '']]);
    const back = gridOfPlan(run([odd], run([odd]), { [`${DECISION}5`]: 'godta' }));
    expect(back.value(4, findingsColumn('decision'))).toBe('godta');
  });

  it('are found where the user has moved the columns', () => {
    const grid = gridOf('Tertial Kontroller', {
      A9: 'Nyckel',
      B9: 'Beslut',
      C9: 'Kommentar',
      A10: 'sum | Budget | Summa | 2019',
      B10: 'godta',
    });
    expect(readDecisions(grid)).toEqual([
      { key: 'sum | Budget | Summa | 2019', decision: 'godta', comment: '', by: '', date: '', basis: '', message: '' },
    ]);
  });

  it('are read from a sheet in the words of an earlier version, also where columns have been moved', () => {
    const earlier = ['Blad', 'Beslut', 'Förväntat', 'Allvar', 'Publicerat', 'Kommentar', 'Differens', 'Nyckel'];
    const row = ['Budget', 'godta', 90, 'Fel', 100, 'avrundning', 10, 'sum | Budget | Summa | 2019'];
    const cells = [...earlier.entries(), ...row.entries()].map(([column, value], index) => {
      const line = index < earlier.length ? 4 : 5;
      return [`${columnName(column)}${line}`, value] as const;
    });
    const grid = gridOf('Tertial Kontroller', Object.fromEntries(cells));
    expect(readDecisions(grid)).toMatchObject([{ decision: 'godta', comment: 'avrundning' }]);
    expect(readBackDecisions(grid).unread).toBeNull();
    const headings = run([WRONG]).cells.filter(({ style }) => style === 'heading');
    expect(headings.map(({ content }) => content)).toContainEqual({ kind: 'text', text: 'Enligt delarna' });
  });

  it('hold who and when, also where Excel has made a day a number', () => {
    const [by, date] = [columnName(findingsColumn('by')), columnName(findingsColumn('date'))];
    const typed = { [`${DECISION}5`]: 'godta', [`${by}5`]: 'Anna Lind', [`${date}5`]: 46353 };
    const again = run([WRONG], run([WRONG]), typed);
    expect(readDecisions(gridOfPlan(again))).toMatchObject([{ by: 'Anna Lind', date: '2026-11-27' }]);
  });

  it('are about the figures of when they were made, and no longer accept others', () => {
    const first = run([WRONG]);
    const accepted = run([WRONG], first, { [`${DECISION}5`]: 'godta' });
    const status = (plan: SheetPlan) => gridOfPlan(plan).value(4, findingsColumn('status'));
    expect(status(accepted)).toBe('Godtagen');
    const other = { ...WRONG, published: decimal(120), difference: decimal(30) };
    const reopened = run([other], accepted);
    expect(status(reopened)).toBe('Kvarstår');
    expect(gridOfPlan(reopened).value(4, findingsColumn('message'))).toMatch(
      /Godtogs, men beloppen har ändrats sedan dess\.$/,
    );
    expect(status(run([other], reopened))).toBe('Kvarstår');
    expect(status(run([WRONG], reopened))).toBe('Godtagen');
  });

  it('are found where the header row is gone', () => {
    const key = columnName(findingsColumn('key'));
    const grid = gridOf('Tertial Kontroller', {
      [`${key}1`]: 'sum | Budget | Summa | 2019',
      [`${DECISION}1`]: 'godta',
    });
    expect(readDecisions(grid)).toHaveLength(1);
  });

  it('are both kept where a row was copied and decided otherwise', () => {
    const key = columnName(findingsColumn('key'));
    const first = run([WRONG]);
    const copied = gridOfPlan(first).value(4, findingsColumn('key'))!;
    const again = run([WRONG], first, {
      [`${DECISION}5`]: 'godta',
      [`${DECISION}9`]: 'åtgärda',
      [`${key}9`]: copied,
    });
    expect(decisionsIn(again)).toEqual([
      ['godta', ''],
      ['åtgärda', ''],
    ]);
  });
});
