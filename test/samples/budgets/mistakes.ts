import type { Dice } from './dice';
import type { LineKind, Printed } from './print';

/** A mistake made in a printed budget, and the cell where it stands. */
export interface Mistake {
  readonly kind:
    | 'total'
    | 'part'
    | 'result'
    | 'closing'
    | 'opening'
    | 'errorValue'
    | 'words'
    | 'blank'
    | 'repeated'
    | 'sumColumn';
  readonly row: number;
  readonly column: number;
}

const TOTALS: readonly LineKind[] = ['municipalTotal', 'incomeTotal', 'sectionTotal', 'costTotal'];

function rowsOf({ lines }: Printed, kinds: readonly LineKind[]): number[] {
  return lines.filter(({ kind }) => kinds.includes(kind)).map(({ row }) => row);
}

/** Adds an amount to a printed number; what is no number there is left alone. */
function change(printed: Printed, place: { row: number; column: number }, by: number): boolean {
  const value = printed.paper.value(place.row, place.column);
  if (typeof value !== 'number') return false;
  printed.paper.put(place.row, place.column, Number((value + by).toFixed(3)));
  return true;
}

/** In millions a figure that happens to end in zeros may as well be rounded. */
function looksRounded(printed: Printed, { row, column }: { row: number; column: number }): boolean {
  return printed.unit === 'mkr' && Number.isInteger(Number(printed.paper.value(row, column)) * 100);
}

/** One unit of the last printed decimal, or something larger. */
function someAmount(printed: Printed, dice: Dice): number {
  const size = dice.oneOf([1, 1, 10, 100, 9, -1, -27]);
  return printed.unit === 'mkr' ? size / 1000 : size * (printed.unit === 'kr' ? dice.oneOf([1, 1000]) : 1);
}

function wrongFigure(
  printed: Printed,
  dice: Dice,
  about: { kind: Mistake['kind']; kinds: readonly LineKind[] },
): Mistake | null {
  const rows = rowsOf(printed, about.kinds);
  if (rows.length === 0) return null;
  const place = { row: dice.oneOf(rows), column: dice.oneOf(printed.columns) };
  if (!change(printed, place, someAmount(printed, dice))) return null;
  return looksRounded(printed, place) ? null : { kind: about.kind, ...place };
}

function replacedFigure(
  printed: Printed,
  dice: Dice,
  about: { kind: Mistake['kind']; value: string | null },
): Mistake | null {
  const rows = rowsOf(printed, ['part']);
  if (rows.length === 0) return null;
  const place = { row: dice.oneOf(rows), column: dice.oneOf(printed.columns) };
  const others = printed.columns.map((column) => printed.paper.value(place.row, column));
  if (others.some((value) => typeof value !== 'number' || value === 0)) return null;
  if (about.kind === 'errorValue') printed.paper.put(place.row, place.column, { error: about.value ?? '' });
  else printed.paper.put(place.row, place.column, about.value);
  return { kind: about.kind, ...place };
}

function repeatedRow(printed: Printed, dice: Dice): Mistake | null {
  const { paper, columns, labelColumn } = printed;
  const rows = rowsOf(printed, ['part']).filter((row) => columns.some((column) => paper.value(row, column) !== 0));
  if (rows.length === 0) return null;
  const row = dice.oneOf(rows);
  paper.insertRows(row + 1, 1);
  for (let column = labelColumn - 1; column <= Math.max(...columns, printed.sumColumn ?? 0) + 1; column += 1)
    if (column >= 0) paper.put(row + 1, column, paper.value(row, column));
  return { kind: 'repeated', row: row + 1, column: columns[0]! };
}

/** A sum column that forgets the first year, in every row. */
function sumWithoutFirst(printed: Printed): Mistake | null {
  const { paper, columns, sumColumn, headingRow, lines } = printed;
  const [first] = columns;
  if (sumColumn === null || first === undefined) return null;
  for (const { row } of lines) {
    const amount = paper.value(row, first);
    if (typeof amount === 'number') change(printed, { row, column: sumColumn }, -amount);
    else if (amount !== null) return null;
  }
  return { kind: 'sumColumn', row: headingRow, column: sumColumn };
}

/** Makes one mistake; `null` if this budget has no place for it. */
export function makeMistake(printed: Printed, dice: Dice, kind: Mistake['kind']): Mistake | null {
  switch (kind) {
    case 'total':
      return wrongFigure(printed, dice, { kind, kinds: TOTALS });
    case 'part':
      return wrongFigure(printed, dice, { kind, kinds: ['part'] });
    case 'result':
    case 'closing':
    case 'opening':
      return wrongFigure(printed, dice, { kind, kinds: [kind] });
    case 'errorValue':
      return replacedFigure(printed, dice, { kind, value: dice.oneOf(['#REF!', '#DIV/0!', '#N/A', '#VALUE!']) });
    case 'words':
      return replacedFigure(printed, dice, { kind, value: dice.oneOf(['ca 400', 'se bilaga 3', '400?', 'ej klart']) });
    case 'blank':
      return replacedFigure(printed, dice, { kind, value: null });
    case 'repeated':
      return repeatedRow(printed, dice);
    case 'sumColumn':
      return sumWithoutFirst(printed);
  }
}
