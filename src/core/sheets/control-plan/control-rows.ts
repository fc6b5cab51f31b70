import { columnName, formatReference } from '../../cells/address';
import type { ControlPlanResult, ControlResult } from '../../calculation/control-plan/control-plan-result';
import { TERTIALS } from '../../calculation/control-plan/control-plan-result';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import type { ControlEvidence } from '../../summary/control-evidence';
import type { RowItem } from '../parts/row-item';
import { blankItem, formulaItem, headingItems, linkItem, numberItem, placeItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { valueAt } from '../parts/user-cells';
import { COLUMNS, FIRST_DUE, LETTERS } from './columns';
import type { Graded } from './scale-table';
import { isSought, scaleRanges, trimmed } from './scale-table';

/** A plan of internal control on the sheet: its rows from `top` on, its scales from `scaleTop`. */
export interface ControlBlock {
  readonly result: ControlPlanResult;
  readonly cells: UserCells;
  readonly evidence: readonly (ControlEvidence | null)[];
  /** The name of each sheet that evidence is on. */
  readonly nameOf: (evidence: ControlEvidence) => string | null;
  readonly top: number;
  readonly scaleTop: number;
}

/** The grade by the user's own cell: the number in it, or its word in the table of the scale. */
function gradeItem(
  { result: { document }, cells, scaleTop }: ControlBlock,
  { line }: ControlResult,
  column: Graded,
): RowItem | null {
  const [grade, cell] = [line[column], line.texts[column]];
  if (grade === null || cell === undefined) return null;
  const at = { sheet: document.sheet, ...cell.at };
  const reference = formatReference(document.sheet, cell.at);
  const own = valueAt(cells, at);
  const value = new Decimal(grade);
  if (typeof own === 'number') return formulaItem({ formula: reference, value, style: 'integer' });
  if (typeof own !== 'string' || !isSought(trimmed(own)) || trimmed(own) !== trimmed(cell.text))
    return numberItem(value, 'integer');
  const { words, grades } = scaleRanges(document, column, scaleTop);
  return formulaItem({ formula: `INDEX(${grades},MATCH(TRIM(${reference}),${words},0))`, value, style: 'integer' });
}

function timesItem({ line: { frequency } }: ControlResult): RowItem | null {
  if (frequency?.kind === 'scheduled') return numberItem(new Decimal(frequency.times), 'integer');
  if (frequency === null) return null;
  return textItem(frequency.kind === 'ongoing' ? 'löpande' : 'ej varje år', 'rightText');
}

/** How often in each tertial, by the times a year of the same row and the tertial that is stated beside them. */
function dueItems({ due }: ControlResult, row: number): (RowItem | null)[] {
  if (due === null) return TERTIALS.map(() => null);
  const [times, named] = [`${LETTERS.times}${row + 1}`, `${LETTERS.tertial}${row + 1}`];
  return TERTIALS.map((tertial, index) => {
    const spread = `INT(${times}*${tertial}/3)-INT(${times}*${tertial - 1}/3)`;
    const formula = `IF(ISNUMBER(${named}),IF(${named}=${tertial},${times},0),${spread})`;
    return formulaItem({ formula, value: new Decimal(due[index] ?? 0), style: 'integer' });
  });
}

function evidenceItem({ evidence, nameOf }: ControlBlock, index: number): RowItem | null {
  const found = evidence[index] ?? null;
  if (found === null) return null;
  const sheet = nameOf(found);
  if (sheet === null) return textItem(found.text, 'wrapped');
  return { ...linkItem(found.text, { sheet, address: { row: 0, column: 0 } }), style: 'wrapped' };
}

function lineCells(block: ControlBlock): PlanCell[] {
  return block.result.controls.flatMap((control, index) => {
    const row = block.top + 1 + index;
    const { line, score, due } = control;
    const scored = `${LETTERS.consequence}${row + 1}*${LETTERS.likelihood}${row + 1}`;
    const isNamed = line.tertial !== null && line.frequency?.kind === 'scheduled' && line.frequency.times === 1;
    return placeItems({ row, column: 0 }, [
      textItem(line.label, 'wrapped'),
      gradeItem(block, control, 'consequence'),
      gradeItem(block, control, 'likelihood'),
      score === null ? null : formulaItem({ formula: scored, value: new Decimal(score), style: 'integer' }),
      timesItem(control),
      due === null || !isNamed ? null : numberItem(new Decimal(line.tertial), 'integer'),
      ...dueItems(control, row),
      evidenceItem(block, index),
    ]);
  });
}

function sumCells({ result, top }: ControlBlock): PlanCell[] {
  const { controls, scheduled, due, highest } = result;
  const [first, last] = [top + 2, top + 1 + controls.length];
  const over = (name: string, letter: string, value: number) =>
    formulaItem({
      formula: `${name}(${letter}${first}:${letter}${last})`,
      value: new Decimal(value),
      style: 'amountTotal',
    });
  return placeItems({ row: top + 1 + controls.length, column: 0 }, [
    textItem('Högst, och summa', 'textTotal'),
    ...[blankItem('textTotal'), blankItem('textTotal')],
    highest === null ? blankItem('textTotal') : over('MAX', LETTERS.score, highest),
    over('SUM', LETTERS.times, scheduled),
    blankItem('textTotal'),
    ...due.map((count, index) => over('SUM', columnName(FIRST_DUE + index), count)),
    blankItem('textTotal'),
  ]);
}

/** The rows of controls, headings above and sums below. */
export function controlCells(block: ControlBlock): PlanCell[] {
  const headings = COLUMNS.map(({ heading }) => heading);
  return [
    ...placeItems({ row: block.top, column: 0 }, headingItems(headings, COLUMNS.length)),
    ...lineCells(block),
    ...sumCells(block),
  ];
}
