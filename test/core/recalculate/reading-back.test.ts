import { describe, expect, it } from '@jest/globals';
import fc from '../../samples/fast-check';
import type { SheetPlan } from '../../../src/core/port/sheet-plan';
import { EditedSheet } from '../../samples/notes/edited-sheet';
import { FORECAST_WIDTH, forecastColumn } from '../../../src/core/sheets/forecast/columns';
import type { Edit, TablePlaces } from '../../samples/notes/edits';
import { EDITS, RANDOM_EDITS, tablePlaces } from '../../samples/notes/edits';
import { IS_FULL_CHECK, runs } from '../../samples/seeds';
import type { OwnSheet, TypedSheet, WorkbookRun } from '../../samples/notes/written-workbook';
import {
  TYPED_SHEETS,
  filledWorkbook,
  laterYear,
  ownGrids,
  planOf,
  runAgain,
  runWith,
  sheetOfKey,
} from '../../samples/notes/written-workbook';

/** What users type, and what a decision is sealed with: nothing else in the workbook looks so. */
const TYPED = /^(?:skrivet .*|\d{4}\.137|0\.\d{3}371|[0-9a-f]{16})$/;

const typedIn = (sheet: EditedSheet) => [...new Set(sheet.texts().filter((text) => TYPED.test(text)))];

const textOf = ({ content }: SheetPlan['cells'][number]) =>
  content.kind === 'blank' ? '' : content.kind === 'text' ? content.text : content.value.toString();

/** What stands in the workbook after a run, in sheets that are written and in sheets that are left, or is replaced aloud. */
function textsAfter({ plans, recalculation }: WorkbookRun, own: readonly OwnSheet[]): Set<string> {
  const names = new Set(plans.map(({ name }) => name));
  const left = own.filter(({ sheet }) => !names.has(sheet.name)).flatMap(({ sheet }) => sheet.texts());
  const replaced = recalculation.notChecked.flatMap(({ reason }) =>
    [...reason.matchAll(/i stället för ”([^”]*)”/g)].map(([, text]) => text!),
  );
  return new Set([...plans.flatMap(({ cells }) => cells.map(textOf)), ...left, ...replaced]);
}

/** The cells that are typed in and decided, as they are written again. */
const keptCells = ({ cells }: SheetPlan) =>
  cells
    .filter(({ style }) => /^(?:input|locked)/.test(style))
    .map((cell) => ({ row: cell.row, column: cell.column, text: textOf(cell) }))
    .sort((left, right) => left.row - right.row || left.column - right.column);

interface Filled {
  readonly own: OwnSheet[];
  readonly places: TablePlaces;
  readonly before: WorkbookRun;
  readonly undisturbed: SheetPlan;
  /** The fingerprint of what the forecast is made from now, which is no part of a decision. */
  readonly now: ReadonlySet<string>;
}

const known = new Map<TypedSheet, Filled>();

function filledOf(key: TypedSheet): Filled {
  const found = known.get(key);
  if (found !== undefined) return found;
  const { own, plan } = filledWorkbook(key);
  const now = new Set(plan.cells.filter(({ style }) => style === 'rightText').map(textOf));
  const before = runWith(own, ownGrids(key));
  const made = { own, places: tablePlaces(plan), before, undisturbed: planOf(before, key), now };
  known.set(key, made);
  return made;
}

type Run = (own: readonly OwnSheet[]) => WorkbookRun;

/** A run that reads nothing anew but what has been edited. */
const again =
  (key: TypedSheet): Run =>
  (own) =>
    runAgain(filledOf(key).before.recalculation, own, key);

/** A run that reads everything anew, in the full check; the other finds alike, as is tested below. */
const anew =
  (key: TypedSheet): Run =>
  (own) =>
    runWith(own, ownGrids(key));
const usual = IS_FULL_CHECK ? anew : again;

/** A run after an edit: what is lost by it, and whether the sheet is left, with a word about it. */
function after(key: TypedSheet, change: Edit['change'], runOn: Run = usual(key)) {
  const { own: before, places, now } = filledOf(key);
  const sheet = sheetOfKey(before, key).copy(sheetOfKey(before, key).name);
  change(sheet, places);
  const own = before.map((each) => (each.marker === key ? { ...each, sheet } : each));
  const run = runOn(own);
  const plan = run.plans.find((each) => each.key === key);
  const edited = own.filter(({ marker }) => marker === key);
  const kept = textsAfter(run, edited);
  return {
    run,
    plan,
    lost: typedIn(sheet).filter((text) => !kept.has(text) && !now.has(text)),
    isLeft: plan?.name !== sheet.name,
    isReported: run.recalculation.notChecked.some((each) => each.sheet === sheet.name),
  };
}

describe.each(TYPED_SHEETS)('what is typed in the sheet %s', (key) => {
  it('is something, and is all found when nothing is edited', () => {
    const { lost, isLeft, isReported, plan } = after(key, () => undefined);
    expect(typedIn(sheetOfKey(filledOf(key).own, key)).length).toBeGreaterThan(5);
    expect([lost, isLeft, isReported]).toEqual([[], false, false]);
    expect(keptCells(plan!)).toEqual(keptCells(filledOf(key).undisturbed));
  });

  it('is found alike by a run that reads nothing else anew', () => {
    for (const { change } of EDITS.slice(0, 3)) {
      const [whole, part] = [anew, again].map((run) => after(key, change, run(key)));
      expect(part!.plan!.cells.filter(({ style }) => /^(?:input|locked)/.test(style))).toEqual(
        whole!.plan!.cells.filter(({ style }) => /^(?:input|locked)/.test(style)),
      );
      expect([part!.lost, part!.isLeft, part!.isReported]).toEqual([whole!.lost, whole!.isLeft, whole!.isReported]);
    }
  });

  it('is read whichever heading is renamed', () => {
    const { headed, headerRow } = filledOf(key).places;
    expect(headed.length).toBeGreaterThan(3);
    for (const column of headed) {
      const { lost, isLeft, plan } = after(key, (sheet) => {
        sheet.type(headerRow, column, `Egen rubrik ${column}`);
      });
      expect([column, lost, isLeft]).toEqual([column, [], false]);
      // A scenario's heading is its name.
      const kept = keptCells(plan!).filter(({ text }) => text !== `Egen rubrik ${column}`);
      expect(keptCells(filledOf(key).undisturbed)).toEqual(expect.arrayContaining(kept));
    }
  });

  it.each(EDITS)('is not lost when the user $name', ({ change, then }) => {
    const { lost, isLeft, isReported, plan } = after(key, change);
    expect([lost, isLeft && !isReported && plan?.name !== 'Vårt blad']).toEqual([[], false]);
    if (then === 'read' && !isLeft && key !== 'scenarios')
      expect(keptCells(plan!)).toEqual(keptCells(filledOf(key).undisturbed));
  });

  it('is not lost by any edits after each other', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom(...RANDOM_EDITS), fc.nat(), fc.nat()), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(edits, (chosen) => {
        const { lost, isLeft, isReported } = after(
          key,
          (sheet, places) => {
            // Typed before columns move: afterwards other cells stand where the yellow ones were.
            const isTyping = ([{ name }]: (typeof chosen)[number]) => name === 'typed';
            const ordered = [...chosen.filter(isTyping), ...chosen.filter((each) => !isTyping(each))];
            for (const [{ change }, first, second] of ordered) change(sheet, places, [first, second]);
          },
          again(key),
        );
        expect([lost, isLeft && !isReported]).toEqual([[], false]);
      }),
      { numRuns: runs({ few: 12, all: 40 }) },
    );
  });

  it('is not lost in the next tertial, the next year, or in a workbook with nothing to compute', () => {
    for (const grids of [ownGrids(key, 8), ownGrids(key).map(laterYear), []]) {
      const { lost } = after(
        key,
        () => undefined,
        (own) => runWith(own, grids),
      );
      expect(lost).toEqual([]);
    }
  });

  it('is left where the marker has been taken away', () => {
    const own = filledOf(key).own.map((each) => ({ ...each, marker: null }));
    const kept = textsAfter(runWith(own, ownGrids(key)), own);
    expect(typedIn(sheetOfKey(filledOf(key).own, key)).filter((text) => !kept.has(text))).toEqual([]);
  });

  it.each(['before', 'after'] as const)('is read from the original where a copy stands %s it', (place) => {
    const { own, places, undisturbed } = filledOf(key);
    const original = sheetOfKey(own, key);
    const copy = original.copy(`${original.name} (2)`);
    const [row, column] = [places.rows[0]!, places.typed.at(-1)!];
    copy.type(row, column, 'skrivet i kopian');
    const copied = { sheet: copy, marker: key };
    const both = place === 'before' ? [copied, ...own] : [...own, copied];
    const run = runWith(both, ownGrids(key));
    expect(keptCells(planOf(run, key))).toEqual(keptCells(undisturbed));
    expect(run.plans.filter(({ name }) => name === copy.name)).toEqual([]);
    const said = run.recalculation.notChecked.filter(({ sheet }) => sheet === copy.name).map(({ reason }) => reason);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`skiljer sig i 1 celler`);
    expect(said[0]).toContain(`”skrivet i kopian” mot ”${original.textAt(row, column)}”`);
  });
});

describe('a decided forecast', () => {
  const decisionsAfter = (change: Edit['change']) => {
    const { run, isLeft } = after('forecast', change);
    return {
      isLeft,
      decisions: run.recalculation.results.forecast!.decisions.map((decision) => ({ ...decision, at: null })),
    };
  };
  const asDecided = decisionsAfter(() => undefined).decisions;
  const broken = (change: Edit['change']) =>
    after('forecast', change).run.recalculation.findings.filter(({ rule }) => rule === 'decidedFigures').length;
  const rowWith = (sheet: EditedSheet, key: string) =>
    Array.from({ length: sheet.height }, (_, row) => row).find(
      (row) => sheet.texts().length > 0 && sheet.textAt(row, forecastColumn('key')) === key,
    )!;

  it('is there to begin with, and unbroken', () => {
    expect(asDecided.map(({ period, lines }) => [period, lines.size])).toEqual([['2021-T1', 10]]);
    expect(broken(() => undefined)).toBe(0);
  });

  it.each(['Styrelsens prognos', 'Fastställd prognos 2021-T3', ''])('is read under the heading ”%s”', (heading) => {
    const { isLeft, decisions } = decisionsAfter((sheet, { headerRow }) => {
      sheet.type(headerRow, FORECAST_WIDTH, heading === '' ? null : heading);
    });
    expect([isLeft, decisions]).toEqual([false, asDecided]);
  });

  it('is read without the row of its result, as its parts give it', () => {
    const change: Edit['change'] = (sheet) => {
      sheet.deleteRow(rowWith(sheet, '#result'));
    };
    expect([decisionsAfter(change).isLeft, decisionsAfter(change).decisions]).toEqual([false, asDecided]);
    expect(broken(change)).toBe(0);
  });

  it('is left as it is, alone in its sheet, where the keys of its rows are gone', () => {
    const { isLeft, isReported } = after('forecast', (sheet, { headerRow, typed, keyColumn }) => {
      // Without sums either, as in a year that is over.
      for (let row = headerRow + 1; row < sheet.height; row += 1)
        for (const column of typed) sheet.type(row, column, null);
      sheet.type(rowWith(sheet, '#preferred'), 1, null);
      sheet.deleteColumn(keyColumn);
    });
    expect([isLeft, isReported]).toEqual([true, true]);
  });

  it.each(['#seal', '#decidedBy', '#fingerprint'])('is left as it is where the key %s is gone', (key) => {
    const { isLeft, isReported } = after('forecast', (sheet, { keyColumn }) => {
      sheet.type(rowWith(sheet, key), keyColumn, null);
    });
    expect([isLeft, isReported]).toEqual([true, true]);
  });

  it('is left as it is where nothing shows its period', () => {
    const { isLeft } = decisionsAfter((sheet, { headerRow }) => {
      sheet.type(headerRow, FORECAST_WIDTH, 'Styrelsens prognos');
      sheet.deleteRow(rowWith(sheet, '#period'));
    });
    expect(isLeft).toBe(true);
  });
});

describe('a scenario', () => {
  const namesAfter = (change: Edit['change']) => {
    const { run } = after('scenarios', change);
    const { scenarios } = run.recalculation.results.scenarios!;
    const said = run.recalculation.notChecked.filter(({ sheet }) => sheet === 'Tertial Scenarier');
    return { names: scenarios.slice(1).map(({ changes }) => changes.name), said: said.map(({ reason }) => reason) };
  };

  it('is named by renaming its heading, and the name that this replaces is reported', () => {
    const before = namesAfter(() => undefined).names;
    const { names, said } = namesAfter((sheet, { headerRow }) => {
      sheet.type(headerRow, 2, 'Sparpaket');
    });
    expect(names).toEqual([before[0], 'Sparpaket', ...before.slice(2)]);
    expect(said).toEqual([
      `Rubriken ger scenariot dess namn: Scenario 2 heter nu ”Sparpaket” i stället för ”${before[1]}”.`,
    ]);
  });

  it('is named in silence where it had no name', () => {
    const { names, said } = namesAfter((sheet, { headerRow }) => {
      for (let column = 1; column <= 5; column += 1) sheet.type(headerRow + 1, column, null);
      sheet.type(headerRow, 1, 'Sparpaket');
    });
    expect([names, said]).toEqual([['Sparpaket', 'Scenario 2', 'Scenario 3', 'Scenario 4', 'Scenario 5'], []]);
  });
});

describe('a sheet that is left', () => {
  it('stays left when Tertial runs again, and is named every time; what could be read is in the new one', () => {
    const { own, places } = filledOf('forecast');
    const sheet = sheetOfKey(own, 'forecast').copy('Tertial Prognos');
    sheet.insertColumn(12);
    sheet.type(places.rows[0]!, 12, 'skrivet i en egen kolumn');
    const left = { sheet, marker: 'forecast' as const };
    const first = runWith([left], ownGrids('forecast'));
    expect(planOf(first, 'forecast')).toMatchObject({ name: 'Tertial Prognos 2', beside: ['Tertial Prognos'] });
    expect(keptCells(planOf(first, 'forecast'))).toEqual(keptCells(filledOf('forecast').undisturbed));
    const saved = planOf(first, 'forecast');
    const again = runWith([left, { sheet: EditedSheet.of(saved), marker: 'forecast' }], ownGrids('forecast'));
    expect(planOf(again, 'forecast').name).toBe('Tertial Prognos 2');
    expect(keptCells(planOf(again, 'forecast'))).toEqual(keptCells(saved));
    const said = [first, again].map(({ recalculation }) =>
      recalculation.notChecked.filter((each) => each.sheet === 'Tertial Prognos').map(({ reason }) => reason),
    );
    expect(said[0]).toEqual([
      'Bladet lämnas som det är, eftersom allt som är skrivet i det inte kan läsas: kolumn M är ingen av dem som Tertial skrev. Det nya bladet heter ”Tertial Prognos 2”: för över det som saknas dit, och ta sedan bort det gamla.',
    ]);
    expect(said[1]).toEqual(said[0]);
  });
});
