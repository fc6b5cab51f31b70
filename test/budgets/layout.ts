import type { Dice } from './dice';
import type { Model } from './model';

/** How a budget is printed: everything in which one förbund's workbook differs from another's. */
export interface Layout {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Where the table says its unit. */
  readonly unitIn: 'title' | 'corner' | 'heading' | 'nowhere';
  readonly heading: 'year' | 'basisYear' | 'yearBasis' | 'twoRows' | 'date';
  readonly members: 'shareInLabel' | 'plain' | 'shareColumn';
  readonly codeColumn: boolean;
  readonly bullets: boolean;
  readonly headings: boolean;
  readonly blankRows: boolean;
  readonly totalWord: 'Summa' | 'S:a' | 'Totalt' | 'Total';
  readonly bareTotals: boolean;
  readonly negativeCosts: boolean;
  readonly municipalTotal: boolean;
  readonly sumColumn: boolean;
  readonly equity: 'around' | 'below' | 'none';
  readonly textNumbers: number;
  readonly hiddenRows: number;
  readonly mergedTitle: boolean;
  readonly capitals: boolean;
  readonly noteBelow: boolean;
  readonly zeroAs: 'zero' | 'dash' | 'blank';
}

/** A random layout that a clean model can be printed in without becoming doubtful. */
export function makeLayout(dice: Dice, { columns, unit, sections }: Model): Layout {
  const bases = new Set(columns.map(({ basis }) => basis));
  const plainYears = bases.size === 1;
  const heading = plainYears
    ? dice.oneOf(['year', 'basisYear', 'yearBasis', 'twoRows', 'date'] as const)
    : dice.oneOf(['basisYear', 'yearBasis', 'twoRows'] as const);
  return {
    sheet: dice.oneOf(['Budget', 'Blad1', 'Ekonomi', 'Bilaga 2']),
    top: dice.chance(0.5) ? 0 : dice.whole(1, 12),
    left: dice.chance(0.6) ? 0 : dice.whole(1, 6),
    unitIn: dice.oneOf(['title', 'corner', 'heading', unit === 'kr' ? 'nowhere' : 'title'] as const),
    heading,
    members: dice.oneOf(['shareInLabel', 'plain', 'shareInLabel', 'shareColumn'] as const),
    codeColumn: dice.chance(0.15),
    bullets: dice.chance(0.3),
    headings: dice.chance(0.8),
    blankRows: dice.chance(0.6),
    totalWord: dice.oneOf(['Summa', 'S:a', 'Totalt', 'Total'] as const),
    bareTotals: sections.length > 1 && dice.chance(0.2),
    negativeCosts: dice.chance(0.25),
    municipalTotal: dice.chance(0.2),
    sumColumn: plainYears && columns.length > 2 && dice.chance(0.3),
    equity: dice.oneOf(['around', 'below', 'below', 'none'] as const),
    textNumbers: dice.chance(0.3) ? 0.1 : 0,
    hiddenRows: dice.chance(0.2) ? 0.1 : 0,
    mergedTitle: dice.chance(0.3),
    capitals: dice.chance(0.15),
    noteBelow: dice.chance(0.2),
    zeroAs: dice.oneOf(['zero', 'dash', 'blank'] as const),
  };
}
