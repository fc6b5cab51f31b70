import type { CellAddress } from '../../cells/address';
import { columnName } from '../../cells/address';
import type { PhraseWords } from '../../figures/phrase';
import { VERDICT_FIGURES, VERDICT_WORDS } from '../../summary/verdict-sentences';
import type { PlanCell } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { ForecastColumnPlace } from '../forecast/forecast-references';
import { proposalText } from '../forecast/formulas';
import { amountStyle, deviationStyle, resultStyle, totalStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, placeItems, textItem } from '../parts/row-item';
import { LAST_COLUMN } from './columns';
import type { Fact } from './facts';
import type { ColumnKind, ForecastSource, TableLine } from './result-lines';
import { earlierDecision, resultColumns, resultHeadings, resultLines } from './result-lines';
import type { Section } from './section';
import { headingRow, tableHead, tableRow } from './section';

function styleOf(kind: ColumnKind, rank: TableLine['rank'], amount: StyleName): StyleName {
  const plain = kind === 'deviation' ? deviationStyle(amount) : kind === 'percent' ? 'wholePercent' : amount;
  return rank === 'line' ? plain : rank === 'total' ? totalStyle(plain) : resultStyle(plain);
}

/** What of the budget is used, by the cells before it in the row; nothing for a result or without a budget. */
function percentItem(line: TableLine, at: CellAddress): RowItem | null {
  const { budget, outturn } = line.amounts;
  if (line.rank === 'result' || budget === null || outturn === null || budget.isZero()) return null;
  const [first, second] = [at.column, at.column + 1].map((column) => `${columnName(column)}${at.row + 1}`);
  return formulaItem({
    formula: `IF(${first}=0,"",ROUND(${second}/${first},6))`,
    value: outturn.div(budget).toDecimalPlaces(6),
    style: styleOf('percent', line.rank, 'amount'),
  });
}

/** How many lines nobody has decided how to count; nothing where every line is decided. */
function proposedItem({ result, references }: ForecastSource): RowItem | null {
  const count = result.lines.filter((line) => proposalText(line) !== null).length;
  if (count === 0 || references.proposals === null) return null;
  const words = 'Rader som räknas efter ett förslag, som ingen har beslutat om: ';
  return formulaItem({ formula: `"${words}"&${references.proposals}&"."`, value: `${words}${count}.`, style: 'note' });
}

/** A figure of a row, by the forecast's own sheet. */
function figureItem(source: ForecastSource, line: TableLine, kind: Exclude<ColumnKind, 'percent'>): RowItem | null {
  const { result, references } = source;
  const column: ForecastColumnPlace | null = kind === 'earlier' ? earlierDecision(result) : kind;
  const value = line.amounts[kind];
  const formula = value === null || column === null ? null : references.cell(line.place, column);
  const style = styleOf(kind, line.rank, amountStyle(result.unit));
  return formula === null || value === null ? null : formulaItem({ formula, value, style });
}

const LABELS = { line: 'item', total: 'textTotal', result: 'textResult' } as const;

function lineRow(source: ForecastSource, line: TableLine, row: number): PlanCell[] {
  const kinds = resultColumns(source.result);
  const items = kinds.map((kind) =>
    kind === 'percent'
      ? percentItem(line, { row, column: LAST_COLUMN + 1 - kinds.length })
      : figureItem(source, line, kind),
  );
  return tableRow(row, textItem(line.label, LABELS[line.rank]), items);
}

/** The table of the year's result, and the facts that sentences name. */
export function resultSection(source: ForecastSource): Section {
  const { result } = source;
  const [lines, proposed, names] = [resultLines(source), proposedItem(source), resultHeadings(result)];
  const heads = resultColumns(result).map((kind) => names[kind]);
  return {
    rows: lines.length + 2 + (proposed === null ? 0 : 1),
    draw: (top) => ({
      cells: [
        ...headingRow(top, 'Resultat', result.unit),
        ...tableHead(top + 1, heads),
        ...lines.flatMap((line, index) => lineRow(source, line, top + 2 + index)),
        ...placeItems({ row: top + 2 + lines.length, column: 0 }, [proposed]),
      ],
      facts: resultFacts(source, top + 1 + lines.length),
    }),
  };
}

/** What sentences name of the result, by its row in the table. */
function resultFacts({ result: { forecast, budget, unit } }: ForecastSource, row: number): Fact[] {
  const cell = (column: number) => `$${columnName(column)}$${row + 1}`;
  const decimals = unit === 'mkr' ? 1 : 0;
  const [result, deviation] = [cell(LAST_COLUMN - 1), cell(LAST_COLUMN)];
  const change = forecast.result.minus(budget.result);
  const phrase = (words: PhraseWords) => ({ kind: 'phrase', unit, decimals, words }) as const;
  return [
    {
      ...{ name: VERDICT_FIGURES.result, formula: result, value: forecast.result },
      format: phrase(VERDICT_WORDS.result),
    },
    { name: VERDICT_FIGURES.compared, formula: deviation, value: change, format: phrase(VERDICT_WORDS.compared) },
  ];
}
