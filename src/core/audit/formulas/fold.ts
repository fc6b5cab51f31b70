import type { LineCell } from './formula-cell';
import type { Suspicion } from './suspicion';

/** Cells this far apart, in rows and columns together, are beside each other. */
const BESIDE = 2;

/** A formula that was copied wrong is one cause: the same kind, the same formulas, beside each other. Links differ. */
function causeKey({ kind, accused, model }: Suspicion): string {
  // Numbers that are right are one thing to know of, whatever formulas they stand for.
  const typed = kind === 'typedSame' ? 'typed' : `typed for ${model?.form.key ?? ''}`;
  const forms = [...new Set(accused.map(({ form }) => String(form?.key ?? typed)))].sort();
  return kind === 'blankLink' ? kind : [kind, ...forms].join('\n');
}

function areBeside(one: readonly LineCell[], other: readonly LineCell[]): boolean {
  return one.some((cell) =>
    other.some(({ row, column }) => Math.abs(cell.row - row) + Math.abs(cell.column - column) <= BESIDE),
  );
}

const keyOf = ({ row, column }: LineCell) => `${row},${column}`;

/** Without the cells that another suspicion has accused; `null` if none remains. */
function remaining(suspicion: Suspicion, seen: Set<string>): Suspicion | null {
  const accused = suspicion.accused.filter((cell) => !seen.has(keyOf(cell)));
  for (const cell of accused) seen.add(keyOf(cell));
  return accused.length === 0 ? null : { ...suspicion, accused };
}

/** A line whose sums differ has been looked at whole: that figures are left out of them is part of that. */
function comparedCells(suspicions: readonly Suspicion[]): Set<LineCell> {
  const compared = suspicions.filter(({ kind }) => kind === 'range' || kind === 'ownLine');
  return new Set(compared.flatMap(({ accused, siblings }) => [...accused, ...siblings]));
}

/**
 * One suspicion for each cause: a cell is accused once, by the first that accuses it, and copies of one formula beside
 * each other are one. Example: a sum that leaves a line out, copied over twelve columns.
 */
export function fold(suspicions: readonly Suspicion[]): Suspicion[] {
  const seen = new Set<string>();
  const compared = comparedCells(suspicions);
  const byCause = new Map<string, Suspicion[]>();
  for (const suspicion of suspicions) {
    const [first] = suspicion.accused;
    const isKnown = suspicion.kind === 'omitted' && first !== undefined && compared.has(first);
    const own = isKnown ? null : remaining(suspicion, seen);
    if (own === null) continue;
    const key = causeKey(own);
    const alike = byCause.get(key) ?? [];
    byCause.set(key, alike);
    const index = alike.findIndex(({ accused }) => areBeside(accused, own.accused));
    const before = alike[index];
    if (before === undefined) alike.push(own);
    else alike[index] = joined(before, own);
  }
  return [...byCause.values()].flat();
}

function joined(one: Suspicion, other: Suspicion): Suspicion {
  const accused = [...one.accused, ...other.accused];
  const own = new Set(accused.map(keyOf));
  const others = new Map([...one.siblings, ...other.siblings].map((cell) => [keyOf(cell), cell]));
  const siblings = [...others].flatMap(([key, cell]) => (own.has(key) ? [] : [cell]));
  return { ...one, accused, siblings };
}
