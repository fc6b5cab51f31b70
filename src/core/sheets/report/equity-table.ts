import { columnName } from '../../cells/address';
import type { Unit } from '../../figures/unit';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import { amountStyle, resultStyle, softStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, textItem } from '../parts/row-item';
import type { Bridge } from './bridge-help';
import { LAST_COLUMN } from './columns';
import type { EquityYear, Referred } from './equity-columns';
import { tableHead, tableRow } from './section';

/** What the part about equity is made from. */
export interface EquityGiven {
  readonly years: readonly EquityYear[];
  /** The year that the page is about, by its place among them. */
  readonly focus: number;
  readonly unit: Unit;
  /** The steps from budget to forecast; `null` where there are none, or charts have no room. */
  readonly bridge: Bridge | null;
  /** The rows that charts have; 0 for none. */
  readonly chartRows: number;
}

interface EquityLine {
  readonly label: string;
  readonly of: (year: EquityYear) => Referred | null;
  readonly look: 'plain' | 'result' | 'soft';
}

const LINES: readonly EquityLine[] = [
  { label: 'Vid årets början', of: ({ opening }) => opening, look: 'plain' },
  { label: 'Årets resultat', of: ({ result }) => result, look: 'plain' },
  { label: 'Vid årets slut', of: ({ closing }) => closing, look: 'result' },
  { label: 'Rekommenderat tak', of: ({ ceiling }) => ceiling, look: 'soft' },
  { label: 'Styrelsens lägsta nivå', of: ({ minimum }) => minimum, look: 'soft' },
];
const ROOM = 'Kvar till taket';

const LABEL_STYLES = { plain: 'text', result: 'textResult', soft: 'softText' } as const;

function styleOf(look: EquityLine['look'], amount: StyleName): StyleName {
  return look === 'result' ? resultStyle(amount) : look === 'soft' ? softStyle(amount) : amount;
}

/** Only lines that a year has something in. */
export function linesIn(years: readonly EquityYear[]): EquityLine[] {
  return LINES.filter(({ of }) => years.some((year) => of(year) !== null));
}

/** True where the page has a ceiling to check against. */
export const hasCeiling = (years: readonly EquityYear[]) => years.some(({ ceiling }) => ceiling !== null);

/** What is left to the ceiling, by the cells above it. */
function roomItem(year: EquityYear, cells: { ceiling: string; closing: string }, style: StyleName): RowItem | null {
  if (year.ceiling === null) return null;
  const value = year.ceiling.value.minus(year.closing.value).toDecimalPlaces(6);
  return formulaItem({ formula: `ROUND(${cells.ceiling}-${cells.closing},6)`, value, style });
}

/** The table of equity over the years, from its headings down. */
export function equityTable({ years, unit }: EquityGiven, top: number): PlanCell[] {
  const [lines, amount] = [linesIn(years), amountStyle(unit)];
  const first = LAST_COLUMN + 1 - years.length;
  const rowOf = (label: string) => top + 1 + lines.findIndex((line) => line.label === label);
  const cell = (index: number, label: string) => `${columnName(first + index)}${rowOf(label) + 1}`;
  const rows = lines.flatMap(({ label, of, look }, index) => {
    const figures = years.map((year) => {
      const referred = of(year);
      return referred === null ? null : formulaItem({ ...referred, style: styleOf(look, amount) });
    });
    return tableRow(top + 1 + index, textItem(label, LABEL_STYLES[look]), figures);
  });
  const room = years.map((year, index) =>
    roomItem(year, { ceiling: cell(index, 'Rekommenderat tak'), closing: cell(index, 'Vid årets slut') }, amount),
  );
  return [
    ...tableHead(
      top,
      years.map(({ heading }) => heading),
    ),
    ...rows,
    ...(hasCeiling(years) ? tableRow(top + 1 + lines.length, textItem(ROOM), room) : []),
  ];
}

/** The rows that the table takes. */
export function equityTableRows({ years }: EquityGiven): number {
  return 1 + linesIn(years).length + (hasCeiling(years) ? 1 : 0);
}
