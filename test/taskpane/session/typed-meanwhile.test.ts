import { describe, expect, it } from '@jest/globals';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import type { Fault } from '../../simulated-excel/host/faults';
import type { ModelWorkbook } from '../../simulated-excel/host/workbook-model/model';
import { cellKey } from '../../simulated-excel/host/workbook-model/model';
import { IS_FULL_CHECK } from '../../samples/seeds';
import type { Sample } from '../../workbook/contract/sample';
import { openBudget } from '../open-budget';

const WRITE = { kind: 'write' } as const;
/** Together they have every kind of cell. */
const SAMPLES: readonly Sample[] = ['tertial-1.xlsx', 'uppfoljning.xlsx'];

interface TypedPlace {
  readonly sheet: string;
  readonly key: string;
  readonly text: string;
}

type Opened = Awaited<ReturnType<typeof openBudget>>;
type Written = Opened & { readonly places: TypedPlace[] };

/** A cell of every kind: the last for typing in each column of each sheet, but those that ask for a decision. */
function placesIn(plans: readonly SheetPlan[]): TypedPlace[] {
  return plans.flatMap(({ name, key, cells }) => {
    const typed = cells.filter(({ style, column }) => style.startsWith('input') && (key !== 'forecast' || column > 1));
    const columns = [...new Set(typed.map(({ column }) => column))];
    return columns.map((column) => {
      const { row } = typed.findLast((cell) => cell.column === column)!;
      return { sheet: name, key: cellKey(row, column), text: `skrivet i ${key} ${column}` };
    });
  });
}

const typeAll = (places: readonly TypedPlace[]) => (model: ModelWorkbook) => {
  for (const { sheet, key, text } of places)
    model.sheet(sheet)!.cells.set(key, { value: text, formula: null, isError: false });
};

/** Sheets that are written, and the cells of every kind in them. */
async function openWritten(sample: Sample): Promise<Written> {
  const opened = await openBudget(sample);
  await opened.session.ask(WRITE);
  return { ...opened, places: placesIn(opened.session.getState().outcome!.plans) };
}

/** What is typed and stands no more in its sheet. */
function lostFrom({ model, places }: { model: ModelWorkbook; places: readonly TypedPlace[] }): string[] {
  return places.flatMap(({ sheet, text }) => {
    const isThere = [...model.sheet(sheet)!.cells.values()].some(({ value }) => value === text);
    return isThere ? [] : [text];
  });
}

/** The requests of a write when nobody types. */
async function requestsOf({ session, host }: Opened): Promise<number> {
  const before = host.requests.length;
  await session.ask(WRITE);
  return host.requests.length - before;
}

const isRead = ({ session }: Opened) =>
  session.getState().written?.every(({ mismatches }) => mismatches.length === 0) ?? false;

const worded = (places: readonly TypedPlace[], ordinal: number) =>
  places.map((place) => ({ ...place, text: `${place.text}, gång ${ordinal}` }));

/** Each request of so many; without the full check a third of them, another one in each of the tests here. */
function triedOf(requests: number, first: number): number[] {
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  return all.filter((at) => IS_FULL_CHECK || at % 3 === first);
}

/** Types in cells of every kind before each request of a write in turn, and says what is lost. */
async function typedAtEach(opened: Written, first: number, before: (at: number) => void = () => undefined) {
  const { host, session, model } = opened;
  const requests = await requestsOf(opened);
  expect([requests > 8, opened.places.length > 1]).toEqual([true, true]);
  const results: unknown[] = [];
  for (const at of triedOf(requests, first)) {
    before(at);
    const places = worded(placesIn(session.getState().outcome!.plans), at);
    host.faults.at(host.requests.length + at, { kind: 'meanwhile', change: typeAll(places) });
    await session.ask(WRITE);
    const { trouble } = session.getState();
    // What is typed after the cells were written, while looks are set and all is read back, is found by the next reading.
    if (trouble !== null || !(isRead(opened) || at > requests - 4)) results.push([at, trouble]);
    results.push(...lostFrom({ model, places }));
  }
  await session.ask(WRITE);
  return isRead(opened) ? results : [...results, 'not read back'];
}

describe('what is typed in cells of every kind while sheets are written', () => {
  it.each([...SAMPLES.entries()])(
    'is there afterwards, at whichever request it is typed: %i %s',
    async (first, sample) => {
      expect(await typedAtEach(await openWritten(sample), first)).toEqual([]);
    },
  );

  it('is there afterwards where rows move meanwhile', async () => {
    const opened = await openWritten('budget-med-fel.xlsx');
    const { at: found } = opened.session.getState().outcome!.recalculation.findings[0]!;
    const key = cellKey(found.row, found.column - 1);
    const { cells } = opened.model.sheet(found.sheet)!;
    const right = cells.get(key)!;
    // Another total is wrong every second time: its finding comes before the others.
    const turn = (at: number) => cells.set(key, at % 2 === 0 ? right : { value: 7, formula: null, isError: false });
    expect(await typedAtEach(opened, 2, turn)).toEqual([]);
  });
});

describe('typing that does not end', () => {
  it('is trouble that says so, and nothing of it is lost', async () => {
    const opened = await openWritten('budget-med-fel.xlsx');
    let typed = 0;
    const typeMore: Fault = {
      kind: 'meanwhile',
      change: (model) => {
        typed += 1;
        typeAll(worded(opened.places, typed))(model);
      },
    };
    const start = opened.host.requests.length;
    for (let at = 1; at <= 60; at += 1) opened.host.faults.at(start + at, typeMore);
    await opened.session.ask(WRITE);
    opened.host.faults.clear();
    expect(opened.session.getState().trouble).toMatchObject({ reason: 'typedMeanwhile', during: WRITE });
    const last = { model: opened.model, places: worded(opened.places, typed) };
    expect(lostFrom(last)).toEqual([]);
    await opened.session.ask(WRITE);
    expect([lostFrom(last), isRead(opened)]).toEqual([[], true]);
  });
});

describe('what is typed at the very moment of writing', () => {
  it('is put back though Excel refuses that once', async () => {
    const opened = await openWritten('budget-med-fel.xlsx');
    const { host, session, model } = opened;
    const all = [5004, 5012, 5103].flatMap((number) => [6, 7].map((offset) => ({ number, offset })));
    const refusals = all.filter((_, index) => IS_FULL_CHECK || index % 3 === 0);
    for (const [index, { number, offset }] of refusals.entries()) {
      const places = worded(opened.places, index);
      host.faults.at(host.requests.length + offset, { kind: 'meanwhile', change: typeAll(places) });
      host.faults.at(host.requests.length + offset + 1, { kind: 'host', number });
      await session.ask(WRITE);
      host.faults.clear();
      await session.ask(WRITE);
      expect([number, offset, lostFrom({ model, places }), isRead(opened)]).toEqual([number, offset, [], true]);
    }
  });
});
