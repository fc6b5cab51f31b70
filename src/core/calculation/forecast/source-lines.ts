import type { BudgetDocument } from '../../documents/budget';
import { KeyOrdinals, rowKey, worded } from '../../documents/row-key';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { convertAmount } from '../../figures/unit';
import type { DocumentColumn } from '../../documents/column-view';
import { figureOf } from '../../documents/column-view';
import type { LineFigures, SourceLine } from './forecast-types';
import type { SignedLeaf } from '../money/signed-leaves';
import { signedLeaves } from '../money/signed-leaves';
import type { SourceColumns } from './source-columns';
import { turnedOrNull } from './turned-figure';

/** A table's single lines, each with the key that it is found by in other tables. */
interface KeyedLine extends SignedLeaf {
  readonly key: string;
}

function keyedLines({ document, columns }: SourceTable, year: number): KeyedLine[] {
  const leaves = signedLeaves(
    document,
    columns.map(([, index]) => index),
  );
  const ordinals = new KeyOrdinals();
  return leaves.flatMap((leaf) => {
    const of = document.lines[leaf.line];
    if (of === undefined) return [];
    const key = ordinals.next(rowKey([year, leaf.section, worded(of.name === '' ? of.label : of.name)]));
    return [{ ...leaf, key }];
  });
}

const NOTHING: LineFigures = { budget: null, outturn: null, periodBudget: null, published: null };

/** A table with those of its columns that a forecast is computed from. */
interface SourceTable {
  readonly document: BudgetDocument;
  readonly columns: readonly (readonly [keyof LineFigures, number])[];
}

/** The tables that the columns are in, the budget's first: its lines are those that the board decided. */
function tablesOf({ columns }: SourceColumns): SourceTable[] {
  const entries = (Object.entries(columns) as [keyof LineFigures, DocumentColumn | null][]).flatMap(([id, column]) =>
    column === null ? [] : [{ id, ...column }],
  );
  const documents = [...new Set(entries.map(({ document }) => document))];
  return documents.map((document) => ({
    document,
    columns: entries.flatMap((entry) => (entry.document === document ? [[entry.id, entry.index] as const] : [])),
  }));
}

function sourceLine({ document, columns }: SourceTable, signed: KeyedLine, to: { year: number; unit: Unit }) {
  const line = document.lines[signed.line];
  if (line === undefined) return null;
  const factor = convertAmount(new Decimal(signed.factor), document.unit, to.unit);
  const figures = columns.map(([id, index]) => {
    const figure = figureOf({ document, index }, signed.line);
    return [id, turnedOrNull(figure, factor)] as const;
  });
  const { key, section } = signed;
  const { label, role, row } = line;
  const at = { sheet: document.sheet, row, column: document.labelColumn };
  return { ...NOTHING, ...(Object.fromEntries(figures) as Partial<LineFigures>), key, label, role, section, at };
}

function hasFigure(line: SourceLine): boolean {
  return [line.budget, line.outturn, line.periodBudget, line.published].some((figure) => figure !== null);
}

/** What a second table states about a line comes beside what the first one states. */
function merged(lines: Map<string, SourceLine>, line: SourceLine): void {
  const known = lines.get(line.key);
  const add = <Id extends keyof LineFigures>(id: Id) => known?.[id] ?? line[id];
  lines.set(line.key, {
    ...(known ?? line),
    ...{ budget: add('budget'), outturn: add('outturn') },
    ...{ periodBudget: add('periodBudget'), published: add('published') },
  });
}

/**
 * The single lines that a forecast is made of, in the budget's unit and order, with what each column states about them;
 * lines of another table are found by section and name. Example: `Löner` with budget 2 000 and outturn 620.
 */
export function sourceLines(source: SourceColumns, unit: Unit): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const table of tablesOf(source)) {
    for (const signed of keyedLines(table, source.year)) {
      const line = sourceLine(table, signed, { year: source.year, unit });
      if (line !== null && hasFigure(line)) merged(lines, line);
    }
  }
  return [...lines.values()];
}
