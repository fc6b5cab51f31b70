import type { CellAddress } from '../cells/address';
import { formatAddress } from '../cells/address';
import { Decimal } from '../figures/decimal';
import type { Steps } from '../pace/steps';
import { finish } from '../pace/steps';
import type { PlanCell, SheetPlan } from '../port/sheet-plan';
import type { WorkbookContent } from '../port/workbook';
import { calculateGrids } from './calculate-grids';
import type { CellSource } from './calculated-cells';
import { CalculatedCells } from './calculated-cells';
import type { FormulaValue } from './formula-value';
import { isFailure, kept, NotCalculated } from './formula-value';
import { gridSource } from './grid-source';
import { planAsPlanned, planSource } from './plan-source';

/** Formulas between two pauses: each may count in a list of a million rows. */
const FORMULAS_A_STEP = 2;
/** Quotients have no last decimal. This is a tenth of an öre in billions, and finer than any cell shows. */
const NOISE = new Decimal('1e-9');

/** A planned formula that does not give the planned value, or that cannot be calculated here. */
export interface UnprovenFormula {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly planned: string;
  /** What the formula gives; `null` if it was not calculated. */
  readonly found: string | null;
  /** Why it was not calculated; `null` if it was. Example: `unknown function FOO`. */
  readonly because: string | null;
}

type FormulaCell = CellAddress & { readonly content: Extract<PlanCell['content'], { kind: 'formula' }> };

/** A formula that did not give its planned value, and what it gave. */
interface Wrong {
  readonly sheet: string;
  readonly cell: FormulaCell;
  readonly found: FormulaValue;
}

/** The planned formulas to prove: what the user typed is the user's own, and input like any cell of theirs. */
function formulasOf({ cells }: Pick<SheetPlan, 'cells'>): FormulaCell[] {
  return cells.flatMap(({ content, row, column }) =>
    content.kind === 'formula' && content.isTyped !== true ? [{ content, row, column }] : [],
  );
}

/** Everything but the sheets that plans replace, as it was read: what could not be calculated is blank. */
function readSources({ sheets }: WorkbookContent, plans: readonly SheetPlan[]): CellSource[] {
  const planned = new Set(plans.map(({ name }) => name.toLowerCase()));
  const others = sheets.flatMap(({ grid }) => (planned.has(grid.name.toLowerCase()) ? [] : [grid]));
  return calculateGrids(others).map((grid) => gridSource({ ...grid, formula: () => null }));
}

/** To 15 digits, as a cell keeps a number, or but for the noise of quotients. */
function isPlanned(found: FormulaValue, planned: Decimal | string): boolean {
  if (typeof planned === 'string') return (found ?? '') === planned;
  const number = found ?? new Decimal(0);
  if (!(number instanceof Decimal)) return false;
  return kept(number).eq(kept(planned)) || number.minus(planned).abs().lte(NOISE);
}

function shown(found: FormulaValue): string {
  if (isFailure(found)) return 'error' in found ? found.error : '';
  return String(found ?? '');
}

function describe({ sheet, cell: { content, ...at }, found }: Wrong): UnprovenFormula {
  const because = found instanceof NotCalculated ? found.because : null;
  return {
    ...{ sheet, cell: formatAddress(at), formula: content.formula },
    ...{ planned: content.value.toString(), found: because === null ? shown(found) : null, because },
  };
}

/** First the formulas that go wrong even from planned values: the others are wrong because of them. */
function causesFirst(wrong: readonly Wrong[], asPlanned: CalculatedCells): readonly Wrong[] {
  const isCause = ({ sheet, cell: { content } }: Wrong) =>
    !isPlanned(asPlanned.evaluate(sheet, content.formula), content.value);
  const causes = wrong.filter(isCause);
  return [...causes, ...wrong.filter((each) => !causes.includes(each))];
}

/**
 * The planned formulas that do not give their planned value, calculated from the cells that they refer to: the
 * user's as they were read, Tertial's as they are planned, never from a planned formula's value. None is what
 * makes a sheet fit to be written. Causes come before what follows from them. Example: a region's share divided by 3 where 2 was planned is one.
 */
export function* unprovenFormulasInSteps(
  content: WorkbookContent,
  plans: readonly SheetPlan[],
): Steps<readonly UnprovenFormula[]> {
  const read = readSources(content, plans);
  const cells = new CalculatedCells([...read, ...plans.map(planSource)]);
  const wrong: Wrong[] = [];
  let count = 0;
  for (const { name: sheet, ...plan } of plans) {
    yield { step: 'proofs', sheet };
    for (const cell of formulasOf(plan)) {
      const found = yield* cells.valueInSteps(sheet, cell);
      if (!isPlanned(found, cell.content.value)) wrong.push({ sheet, cell, found });
      count += 1;
      if (count % FORMULAS_A_STEP === 0) yield;
    }
  }
  if (wrong.length === 0) return [];
  const asPlanned = new CalculatedCells([...read, ...plans.map(planAsPlanned)]);
  return causesFirst(wrong, asPlanned).map(describe);
}

/** All of `unprovenFormulasInSteps` at once. */
export function unprovenFormulas(...given: Parameters<typeof unprovenFormulasInSteps>): readonly UnprovenFormula[] {
  return finish(unprovenFormulasInSteps(...given));
}
