import type { Report } from './cash-checks';
import type { Comparison } from './make-check';
import { positive, turned } from './make-check';
import type { Place, ReportFigure, ReportTable } from './report-figures';
import { columnAt, figureIn, figureOf, figuresOf } from './report-figures';

const NAMES: Readonly<Partial<Record<ReportTable['form'], string>>> = {
  income: 'Resultaträkningen',
  balance: 'Balansräkningen',
  cashFlow: 'Kassaflödesanalysen',
  equityNote: 'Not om eget kapital',
  balanceRequirement: 'Balanskravet',
};

const before = (place: Place): Place => ({ ...place, year: place.year - 1 });

/** X1: the year's result wherever it is printed, against the one that most of them have. */
export function yearResults({ income, balance, cashFlow, others }: Report, place: Place): Comparison[] {
  const stated = others.filter(({ form }) => form === 'equityNote' || form === 'balanceRequirement');
  const tables = [income, cashFlow, balance, ...stated].flatMap((table) => table ?? []);
  const found = tables.flatMap((table) => figureOf(table, 'yearResult', place) ?? []);
  const votes = (figure: ReportFigure) => found.filter(({ amount }) => amount.eq(figure.amount)).length;
  const [standard] = [...found].sort((left, right) => votes(right) - votes(left));
  return found.flatMap((figure): Comparison[] => {
    if (standard === undefined || figure === standard) return [];
    const name = (each: ReportFigure) => NAMES[each.table.form] ?? '';
    return [
      {
        ...{ id: 'X1', name: 'Årets resultat', ...place },
        left: { name: name(figure), figures: [figure] },
        right: { name: name(standard), figures: [standard] },
      },
    ];
  });
}

/** What is put directly to equity, by the lines of its note between opening and closing. */
function adjustments(note: ReportTable | undefined, place: Place): ReportFigure[] {
  if (note === undefined) return [];
  const column = columnAt(note, place);
  const from = note.lines.findIndex(({ role }) => role === 'equityOpening');
  const to = note.lines.findIndex(({ role }) => role === 'equity');
  const between = from < 0 || to < 0 ? [] : note.lines.slice(from + 1, to);
  return between.flatMap((line) => (line.role === 'yearResult' ? [] : (figureIn(note, line, column) ?? [])));
}

/** X6: equity is that of the year before and the year's result, with what its note puts to it directly. */
export function equityFromYear({ income, balance, others }: Report, place: Place): Comparison[] {
  const note = others.find(({ form }) => form === 'equityNote');
  if (balance === null) return [];
  const [now, then] = [figureOf(balance, 'equity', place), figureOf(balance, 'equity', before(place))];
  const result = figureOf(balance, 'yearResult', place) ?? (income && figureOf(income, 'yearResult', place));
  if (now === null || then === null || !result) return [];
  return [
    {
      ...{ id: 'X6', name: 'Eget kapital', ...place },
      left: { name: 'Balansräkningen', figures: [now] },
      right: { name: 'Förra året + resultat', figures: [then, result, ...adjustments(note, place)] },
    },
  ];
}

/** X8: the sum of the activities is what the income statement has of income and costs. */
export function activities({ income, others }: Report, place: Place): Comparison[] {
  const table = others.find(({ form }) => form === 'operations');
  if (income === null || table === undefined) return [];
  const total = figureOf(table, 'total', place);
  const [earned, spent] = [figureOf(income, 'operatingIncome', place), figureOf(income, 'operatingCost', place)];
  if (total === null || spent === null) return [];
  const cost = turned(positive(spent));
  const lost = figuresOf(income, 'depreciation', place).map((each) => turned(positive(each)));
  const net = [...(earned === null ? [] : [earned]), cost];
  const readings = [net, [...net, ...lost], [cost], [cost, ...lost]];
  const sum = (figures: readonly ReportFigure[]) =>
    figures.reduce((rest, { amount, factor }) => rest.plus(amount.times(factor)), total.amount.times(0));
  const right = readings.find((figures) => sum(figures).abs().eq(total.amount.abs())) ?? nearest(readings, total, sum);
  const isTurned = sum(right).times(total.amount).isNegative();
  return [
    {
      ...{ id: 'X8', name: 'Verksamheternas summa', ...place },
      left: { name: 'Driftredovisningen', figures: [isTurned ? turned(total) : total] },
      right: { name: 'Resultaträkningen', figures: right },
    },
  ];
}

type Sum = (figures: readonly ReportFigure[]) => ReportFigure['amount'];

/** The reading whose amount is nearest to the total: income less costs, or costs alone, with or without what is written off. */
function nearest(readings: readonly ReportFigure[][], total: ReportFigure, sum: Sum): ReportFigure[] {
  const miss = (figures: readonly ReportFigure[]) => sum(figures).abs().minus(total.amount.abs()).abs();
  return [...readings].sort((left, right) => miss(left).cmp(miss(right)))[0] ?? [];
}

/** X10: a note's last sum is the line that it explains, whichever sign it prints it with. */
export function notes({ income, balance, others }: Report, place: Place): Comparison[] {
  return others.flatMap((note): Comparison[] => {
    if (note.form !== 'note' || note.about === null) return [];
    const column = columnAt(note, place);
    const line = note.lines.findLast(({ role }) => role === 'total') ?? note.lines.at(-1);
    const left = figureIn(note, line, column);
    const tables = [income, balance].flatMap((table) => table ?? []);
    const [right] = tables.flatMap((table) => figureOf(table, note.about ?? 'other', place) ?? []);
    if (left === null || right === undefined) return [];
    return [
      {
        ...{ id: 'X10', name: note.title ?? 'Not', ...place },
        left: { name: 'Noten', figures: [positive(left)] },
        right: { name: NAMES[right.table.form] ?? '', figures: [positive(right)] },
      },
    ];
  });
}
