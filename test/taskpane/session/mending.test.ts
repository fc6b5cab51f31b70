import { describe, expect, it } from '@jest/globals';
import { mendingOf } from '../../../src/core/audit/mending/mending';
import { formatAddress } from '../../../src/core/cells/address';
import { acceptedCauses, openCauses } from '../../../src/core/sheets/findings/open-findings';
import { findingsColumn } from '../../../src/core/sheets/findings/columns';
import { commentFor, decisionFor } from '../../../src/taskpane/places/review/detail/decided';
import { gridsOf } from '../../../src/taskpane/places/review/detail/grids-of';
import { mendingOrder } from '../../../src/taskpane/places/review/detail/mending-order';
import { reviewRows } from '../../../src/taskpane/places/review/review-rows';
import type { Session } from '../../../src/taskpane/session/session';
import type { ModelWorkbook } from '../../simulated-excel/host/workbook-model/model';
import { openBudget } from '../open-budget';

const outcomeOf = (session: Session) => session.getState().outcome!;
const openIn = (session: Session) =>
  openCauses(outcomeOf(session).recalculation.review).map(({ finding }) => formatAddress(finding.at));
const itemAt = (session: Session, address: string) =>
  outcomeOf(session).recalculation.review.findings.find(({ finding }) => formatAddress(finding.at) === address)!;

/** What the pane asks for when the user confirms the mending of a cell, with the choice in that place. */
function orderFor(session: Session, address: string, choice = 0) {
  const outcome = outcomeOf(session);
  const rows = reviewRows(outcome.recalculation.review, outcome.sheetOrder).flatMap((sheet) => sheet.rows);
  const row = rows.find(({ items: [{ finding }] }) => formatAddress(finding.at) === address)!;
  const mending = mendingOf(row.items[0].finding, gridsOf(outcome))!;
  return mendingOrder({ row, mending, choice }, 'Anna Lind');
}

/** The texts of the rows of a sheet, by column. */
function kontroller(model: ModelWorkbook) {
  const sheet = model.sheet('Tertial Kontroller')!;
  const rows = new Set([...sheet.cells.keys()].map((key) => Number(key.split(',')[0])));
  const text = (row: number, id: Parameters<typeof findingsColumn>[0]) =>
    String(sheet.cells.get(`${row},${findingsColumn(id)}`)?.value ?? '');
  return {
    sheet,
    rows: [...rows].map((row) => ({ row, text: (id: Parameters<typeof findingsColumn>[0]) => text(row, id) })),
  };
}

async function readBudget() {
  const opened = await openBudget();
  await opened.session.ask({ kind: 'recalculate' });
  const budget = opened.model.sheet('Budget')!;
  const held = () =>
    structuredClone({ cells: budget.cells, formats: budget.formats, numberFormats: budget.numberFormats });
  return { ...opened, budget, held };
}

describe('a finding that is mended by a press', () => {
  it('is gone, and what followed from it; nothing else in the workbook is changed', async () => {
    const { session, held } = await readBudget();
    const before = held();
    expect(openIn(session)).toEqual(expect.arrayContaining(['D17', 'C18']));
    await session.ask({ kind: 'mend', order: orderFor(session, 'D17') });
    expect(openIn(session)).not.toContain('D17');
    const after = held();
    expect(after.cells.get('16,3')).toMatchObject({ formula: '=SUM(D13:D16)', value: 10375 });
    const changed = [...after.cells.keys()].filter(
      (key) => after.cells.get(key)?.formula !== before.cells.get(key)?.formula,
    );
    expect(changed).toEqual(['16,3']);
    expect([after.formats, after.numberFormats]).toEqual([before.formats, before.numberFormats]);
  });

  it('is back when that is undone, with what had been decided of it before', async () => {
    const { session, held } = await readBudget();
    const before = held();
    await session.take({ kind: 'finding', decision: commentFor(itemAt(session, 'D17'), 'Frågat kansliet') });
    await session.ask({ kind: 'mend', order: orderFor(session, 'D17', 1) });
    await session.ask({ kind: 'undoMending', mended: session.getState().mended[0]! });
    expect(held()).toEqual(before);
    expect(session.getState().mended).toEqual([]);
    expect(openIn(session)).toContain('D17');
    expect(itemAt(session, 'D17').decision?.comment).toBe('Frågat kansliet');
  });

  it('is noted in the sheet of findings: who, when, the cell, before and after', async () => {
    const { session, model } = await readBudget();
    await session.ask({ kind: 'mend', order: orderFor(session, 'D17') });
    await session.ask({ kind: 'write' });
    expect(session.getState().unwritten.decisions).toEqual([]);
    const note = kontroller(model).rows.find(({ text }) => text('comment') !== '' && text('decision') === 'åtgärdat')!;
    expect(note.text('comment').replaceAll('\u00a0', ' ')).toBe('D17: 10 365 → =SUMMA(D13:D16)');
    expect([note.text('by'), note.text('label')]).toEqual(['Anna Lind', 'Summa kostnader']);
    expect(note.text('date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('is refused where the cell holds something else by now, and then nothing is noted', async () => {
    const { session, budget, held } = await readBudget();
    const order = orderFor(session, 'D17');
    budget.cells.set('16,3', { value: 10366, formula: null, isError: false });
    const before = held();
    await session.ask({ kind: 'mend', order });
    expect(session.getState()).toMatchObject({ mended: [], trouble: { reason: 'cellChanged' } });
    expect(session.getState().unwritten.decisions).toEqual([]);
    expect(held()).toEqual(before);
  });
});

describe('a decision about a finding', () => {
  const accepted = { decision: 'godta', comment: 'Beslutad så', by: 'Anna Lind', date: '2026-11-27' };
  const acceptedIn = (session: Session) =>
    acceptedCauses(outcomeOf(session).recalculation.review).map(({ finding }) => formatAddress(finding.at));

  it('goes from the pane to the sheet, and is the same when that is read', async () => {
    const { session, model } = await readBudget();
    await session.take({ kind: 'finding', decision: decisionFor(itemAt(session, 'C18'), accepted) });
    expect(acceptedIn(session)).toEqual(['C18']);
    await session.ask({ kind: 'write' });
    expect(acceptedIn(session)).toEqual(['C18']);
    const row = kontroller(model).rows.find(({ text }) => text('comment') === 'Beslutad så')!;
    const shown = (['decision', 'by', 'date', 'status', 'cell'] as const).map((id) => row.text(id));
    expect(shown).toEqual(['godta', 'Anna Lind', '2026-11-27', 'Godtagen', 'C18']);
  });

  it('goes from the sheet to the pane, and is open again when the figures change', async () => {
    const { session, model, budget } = await readBudget();
    await session.ask({ kind: 'write' });
    const { sheet, rows } = kontroller(model);
    const { row } = rows.find(({ text }) => text('cell') === 'C18')!;
    sheet.cells.set(`${row},${findingsColumn('decision')}`, { value: 'godta', formula: null, isError: false });
    await session.ask({ kind: 'recalculate' });
    expect(acceptedIn(session)).toEqual(['C18']);
    budget.cells.set('17,2', { value: 1082, formula: null, isError: false });
    await session.ask({ kind: 'recalculate' });
    expect(acceptedIn(session)).toEqual([]);
    expect(itemAt(session, 'C18').state).toBe('reopened');
  });

  it('is taken back in the pane also where it stands in the sheet', async () => {
    const { session } = await readBudget();
    await session.take({ kind: 'finding', decision: decisionFor(itemAt(session, 'C18'), accepted) });
    await session.ask({ kind: 'write' });
    const empty = { ...decisionFor(itemAt(session, 'C18'), accepted), decision: '', comment: '' };
    await session.take({ kind: 'finding', decision: empty });
    expect(acceptedIn(session)).toEqual([]);
    await session.ask({ kind: 'write' });
    expect(acceptedIn(session)).toEqual([]);
  });
});

describe('cells that are marked', () => {
  it('are known until they are cleared, and are cleared before anything is written', async () => {
    const { session, budget } = await readBudget();
    const cells = [itemAt(session, 'D17').finding.at];
    await session.ask({ kind: 'mark', cells });
    expect(session.getState().marked).toEqual(cells);
    expect(budget.conditionalFormats).toHaveLength(1);
    await session.ask({ kind: 'write' });
    expect(session.getState().marked).toEqual([]);
    expect(budget.conditionalFormats).toEqual([]);
  });
});
