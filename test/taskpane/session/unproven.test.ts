import { describe, expect, it } from '@jest/globals';
import { Session } from '../../../src/taskpane/session/session';
import { WORK } from '../../../src/taskpane/session/work';
import { separateWorkbook } from '../../../src/workbook/xlsx/separate-workbook';
import type { OpenWorkbook } from '../../../src/core/port/workbook';
import { gridOf } from '../../core/sheets/grid-fixture';

/** A workbook in memory that counts how often it is written. */
function openedIn(writes: unknown[]): OpenWorkbook {
  const content = { sheets: [{ grid: gridOf('Blad', { A1: 1 }), marker: null }], names: [], isManual: false };
  return {
    read: () => Promise.resolve(content),
    readSetting: () => Promise.resolve(null),
    write: (plans) => {
      writes.push(plans);
      return Promise.resolve([]);
    },
    select: () => Promise.resolve(),
    selectedCell: () => Promise.resolve({ sheet: 'Blad', row: 0, column: 0, value: null, last: { row: 0, column: 0 } }),
    saveSetting: () => Promise.resolve(),
    readDrafts: () => Promise.resolve(new Map()),
    keepDraft: () => Promise.resolve(),
    openBeside: () => Promise.resolve(),
    watch: () => () => undefined,
    insertFrom: () => Promise.resolve([]),
    mend: () => Promise.resolve([]),
    mark: () => Promise.resolve(),
  };
}

const UNPROVEN = { sheet: 'Tertial Översikt', cell: 'B2', formula: '1', planned: '2', found: '1', because: null };

function sessionOf(unproven: readonly (typeof UNPROVEN)[], writes: unknown[]): Session {
  const outcomeOf: typeof WORK.outcomeOf = function* (...given) {
    return { ...(yield* WORK.outcomeOf(...given)), unproven };
  };
  return new Session({
    workbook: openedIn(writes),
    loadWork: () => Promise.resolve({ ...WORK, outcomeOf }),
    loadSeparate: () => Promise.resolve(separateWorkbook),
    occasion: () => ({ today: null, workbookName: null }),
    onError: (error) => {
      throw error;
    },
  });
}

describe('sheets with a formula that is not proven', () => {
  it('are not written, and the outcome names the formula', async () => {
    const writes: unknown[] = [];
    const session = sessionOf([UNPROVEN], writes);
    await session.ask({ kind: 'write' });
    expect(writes).toEqual([]);
    expect(session.getState()).toMatchObject({ activity: 'idle', written: null, outcome: { unproven: [UNPROVEN] } });
  });

  it('are written once every formula is', async () => {
    const writes: unknown[] = [];
    await sessionOf([], writes).ask({ kind: 'write' });
    expect(writes).toHaveLength(1);
  });
});
