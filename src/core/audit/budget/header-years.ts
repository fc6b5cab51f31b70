import { isAmountColumn } from '../../documents/amount-column';
import type { BudgetDocument, ColumnRelation, FigureColumn, YearSpan } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';

function yearsOf(columns: readonly (FigureColumn | undefined)[]): number[] {
  const years = columns.flatMap((column) => {
    const from = column?.year ?? column?.span?.from;
    const to = column?.year ?? column?.span?.to;
    return from === undefined || to === undefined
      ? []
      : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return [...new Set(years)].sort((left, right) => left - right);
}

function spanYears(span: YearSpan): number[] {
  return Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index);
}

/** `2019, 2020, 2022` as `2019–2020, 2022`. */
function formatYears(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** The years that the heading promises: its own, or those of every year column if it names none. */
function promisedYears(document: BudgetDocument, total: FigureColumn): { years: number[]; stated: boolean } {
  if (total.span !== null) return { years: spanYears(total.span), stated: true };
  // A single year may be the last of those that are added: `Totalt t.o.m. 2023`.
  if (total.year !== null) return { years: [total.year], stated: false };
  const dated = document.columns.filter((column) => column !== total && isAmountColumn(column));
  const singleYears = dated.map(({ year }) => year);
  const oneBasis = new Set(dated.map(({ basis }) => basis)).size === 1;
  const distinct = new Set(singleYears).size === singleYears.length;
  return { years: oneBasis && distinct ? yearsOf(dated) : [], stated: false };
}

function findingFor(document: BudgetDocument, relation: ColumnRelation): Finding[] {
  const total = document.columns[relation.total];
  if (total === undefined || total.basis !== 'sum') return [];
  const added = yearsOf(relation.terms.map(({ column }) => document.columns[column]));
  const { years, stated } = promisedYears(document, total);
  if (years.length === 0 || added.length === 0 || years.join() === added.join()) return [];
  return [
    findingAbout({
      rule: 'headerYears',
      ...(!stated && { severity: 'warning' }),
      at: { sheet: document.sheet, row: total.headingRow, column: total.column },
      label: total.heading,
      heading: total.heading,
      published: total.heading,
      message: `Rubriken ”${total.heading}” ${stated ? 'anger' : 'låter som'} ${formatYears(years)}, men kolumnen lägger ihop ${formatYears(added)}.`,
    }),
  ];
}

/** A sum column whose heading names other years than those that it adds. */
export function headerYears(document: BudgetDocument): Finding[] {
  return document.columnRelations.flatMap((relation) => findingFor(document, relation));
}
