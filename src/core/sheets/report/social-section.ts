import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import { formatReference } from '../../cells/address';
import type { Decimal } from '../../figures/decimal';
import { formulaItem, textItem } from '../parts/row-item';
import { VERDICT_FIGURES } from '../../summary/verdict-sentences';
import type { SocialBudgetSheet } from '../social-budget/plan';
import type { Fact } from './facts';
import type { Section } from './section';
import { headingRow, tableRow } from './section';

/** The first social budget, and the sheet that shows it. */
export interface SocialSource {
  readonly result: SocialBudgetResult;
  readonly sheet: SocialBudgetSheet;
}

interface IndexLine {
  readonly label: string;
  readonly total: 'index' | 'strict' | 'coverage';
  readonly value: Decimal;
  readonly style: 'amountDecimals' | 'percent';
}

/** An index is never shown without how much of the points it is judged by. */
function linesOf({ total: { index, strictIndex, coverage, preliminary } }: SocialBudgetResult): IndexLine[] {
  if (index === null) return [];
  return [
    { label: preliminary ? 'Index, preliminärt' : 'Index', total: 'index', value: index, style: 'amountDecimals' },
    { label: 'Andel av poängen som är bedömd', total: 'coverage', value: coverage, style: 'percent' },
    ...(preliminary && strictIndex !== null
      ? [
          {
            ...({ label: 'Index om resten räknas som noll', total: 'strict' } as const),
            ...({ value: strictIndex, style: 'amountDecimals' } as const),
          },
        ]
      : []),
  ];
}

/** The index of the social budget with what it rests on; `null` where nothing can be judged. */
export function socialSection({ result, sheet }: SocialSource): Section | null {
  const [lines, { totals }] = [linesOf(result), sheet];
  if (lines.length === 0 || totals === null) return null;
  const cell = (id: IndexLine['total']) => formatReference(sheet.plan.name, totals[id]);
  const year = result.year === null ? '' : ` ${result.year}`;
  return {
    rows: 1 + lines.length,
    draw: (top) => ({
      cells: [
        ...headingRow(top, `Social budget${year}`, 'index'),
        ...lines.flatMap(({ label, total, value, style }, index) =>
          tableRow(top + 1 + index, textItem(label), [formulaItem({ formula: cell(total), value, style })]),
        ),
      ],
      facts: lines.flatMap(({ total, value }): Fact[] =>
        total === 'index'
          ? [{ name: VERDICT_FIGURES.index, formula: cell('index'), value, format: { kind: 'number' } }]
          : [],
      ),
    }),
  };
}
