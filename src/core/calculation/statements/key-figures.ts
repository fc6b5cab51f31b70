import type { StatementRole } from '../../documents/statement';
import { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import type { Place, ReportFigure, ReportTable, TableForm } from './report-figures';
import { figureOf } from './report-figures';
import type { CheckTerm } from './statement-check';

/** A figure that is read of an annual report or computed from it. */
export interface StatementKeyFigure {
  readonly name: string;
  readonly year: number;
  readonly unit: Unit;
  /** True for a share: `over` divided by `under`. */
  readonly isShare: boolean;
  readonly over: readonly CheckTerm[];
  readonly under: readonly CheckTerm[];
  /** An amount in `unit`, or a fraction. */
  readonly value: Decimal;
}

interface Asked {
  readonly name: string;
  readonly form: TableForm;
  readonly over: readonly StatementRole[];
  readonly under: readonly StatementRole[];
}

const ASKED: readonly Asked[] = [
  { name: 'Årets resultat', form: 'income', over: ['yearResult'], under: [] },
  { name: 'Eget kapital', form: 'balance', over: ['equity'], under: [] },
  { name: 'Kassa och bank', form: 'balance', over: ['cash'], under: [] },
  { name: 'Soliditet', form: 'balance', over: ['equity'], under: ['assets'] },
  { name: 'Kassalikviditet', form: 'balance', over: ['receivables', 'placements', 'cash'], under: ['shortDebts'] },
];

const sum = (figures: readonly ReportFigure[]) => Decimal.sum(0, ...figures.map(({ amount }) => amount));

function keyFigure({ name, form, over, under }: Asked, tables: readonly ReportTable[], place: Place) {
  const table = tables.find((each) => each.form === form && each.columns.some(({ year }) => year === place.year));
  if (table === undefined) return [];
  const figures = (roles: readonly StatementRole[]) => roles.flatMap((role) => figureOf(table, role, place) ?? []);
  const [upper, lower] = [figures(over), figures(under)];
  const isShare = under.length > 0;
  if (upper.length === 0 || (isShare && sum(lower).lte(0))) return [];
  const value = isShare ? sum(upper).div(sum(lower)).toDecimalPlaces(6) : sum(upper);
  return [
    {
      name,
      year: place.year,
      unit: table.unit,
      isShare,
      over: upper,
      under: lower,
      value,
    } satisfies StatementKeyFigure,
  ];
}

/** What is read first of the newest annual report, for its year and the one before: equity of all assets is its solidity. */
export function statementKeyFigures(tables: readonly ReportTable[]): StatementKeyFigure[] {
  const newest = Math.max(...tables.map(({ year }) => year));
  const own = tables.filter(({ year }) => year === newest);
  return ASKED.flatMap((asked) =>
    [newest, newest - 1].flatMap((year) => keyFigure(asked, own, { year, isGroup: false })),
  );
}
