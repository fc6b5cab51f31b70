import type { Figure } from '../../documents/budget';
import type { IncomeColumn, IncomeLine, IncomeMatrixDocument } from '../../documents/follow-up';
import { Decimal } from '../../figures/decimal';
import { formatPercent } from '../../figures/number-text';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Equation } from '../equation';
import { countFigureCell } from './count-cell';
import type { Statement } from '../proof/statements';
import { inPercents, percentAbout } from './percent';

type Holds = Exclude<IncomeColumn, 'other'>;

/** The cell of a line in the column that holds what is asked for. */
function cellIn(document: IncomeMatrixDocument, line: IncomeLine, holds: Holds): AuditCell | null {
  const index = document.columns.findIndex((column) => column.holds === holds);
  const figure: Figure | undefined = line.cells[index];
  const heading = document.columns[index]?.heading ?? '';
  return figure === undefined ? null : countFigureCell(document.sheet, figure, { label: line.label, heading });
}

const everyLine = ({ lines, totalLine }: IncomeMatrixDocument) => (totalLine === null ? lines : [...lines, totalLine]);

/** What changed is what is after less what was before. */
function changes(document: IncomeMatrixDocument): Equation[] {
  return everyLine(document).flatMap((line) => {
    const [total, after, before] = (['countChange', 'countAfter', 'countBefore'] as const).map((holds) =>
      cellIn(document, line, holds),
    );
    if (!total || total.figure.state === 'blank' || !after || !before) return [];
    const terms = [
      { cell: after, sign: 1 as const },
      { cell: before, sign: -1 as const },
    ];
    return [{ rule: 'rowSum' as const, total, terms, isOfCounts: true }];
  });
}

/** The row of sums adds the sources of income. */
function sums(document: IncomeMatrixDocument): Equation[] {
  const { lines, totalLine } = document;
  if (totalLine === null) return [];
  return (['countBefore', 'countAfter', 'countChange'] as const).flatMap((holds) => {
    const total = cellIn(document, totalLine, holds);
    if (total === null || total.figure.state === 'blank') return [];
    const terms = lines.flatMap((line) => {
      const cell = cellIn(document, line, holds);
      return cell === null ? [] : [{ cell, sign: 1 as const }];
    });
    return [{ rule: 'sum' as const, total, terms, isOfCounts: true }];
  });
}

export function incomeEquations(document: IncomeMatrixDocument): Equation[] {
  return [...changes(document), ...sums(document)];
}

function shareStatement(share: AuditCell, count: AuditCell, whole: Decimal): Statement[] {
  const [published, amount] = [share.figure.amount, count.figure.amount];
  if (published === null || amount === null || whole.lte(0)) return [];
  const { value, decimals } = inPercents(published);
  const about = percentAbout(share.at.sheet, { published: value, decimals });
  const expected = amount.times(100).div(whole).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).div(100);
  if (value.div(100).eq(expected)) return [{ ...about, finding: null }];
  const message = `${amount.toFixed()} av ${whole.toFixed()} är ${formatPercent(expected, decimals)}, inte ${formatPercent(published, decimals)}.`;
  const parts = [{ ...count.at, factor: new Decimal(1) }];
  return [{ ...about, finding: cellFinding(share, { rule: 'percent', message, published, expected, parts }) }];
}

/** The shares of each source, before and after, against its count and the sum of all. */
export function incomeShares(document: IncomeMatrixDocument): Statement[] {
  const pairs = [
    ['shareBefore', 'countBefore'],
    ['shareAfter', 'countAfter'],
  ] as const;
  return pairs.flatMap(([share, count]) => {
    const counts = document.lines.map((line) => cellIn(document, line, count)?.figure.amount ?? null);
    if (counts.some((each) => each === null)) return [];
    const whole = Decimal.sum(0, ...counts.flatMap((each) => each ?? []));
    return document.lines.flatMap((line) => {
      const [shareCell, countCell] = [cellIn(document, line, share), cellIn(document, line, count)];
      return shareCell === null || countCell === null ? [] : shareStatement(shareCell, countCell, whole);
    });
  });
}

/** Every cell of the matrix. */
export function incomeCells(document: IncomeMatrixDocument): AuditCell[] {
  return everyLine(document).flatMap(({ label, cells }) =>
    cells.map((figure, index) =>
      countFigureCell(document.sheet, figure, { label, heading: document.columns[index]?.heading ?? '' }),
    ),
  );
}
