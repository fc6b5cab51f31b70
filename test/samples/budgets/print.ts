import type { Dice } from './dice';
import type { Layout } from './layout';
import type { Model, ModelColumn } from './model';
import { beforeInterestAt, costAt, incomeAt, resultAt, sectionAt } from './model';
import { Paper } from './paper';

/** What a printed line is, so that a mistake can be planted in it. */
export type LineKind =
  | 'part'
  | 'member'
  | 'region'
  | 'state'
  | 'municipalTotal'
  | 'incomeTotal'
  | 'sectionTotal'
  | 'costTotal'
  | 'resultBefore'
  | 'result'
  | 'ofWhich'
  | 'opening'
  | 'closing';

export interface PrintedLine {
  readonly kind: LineKind;
  readonly row: number;
}

/** A budget on its sheet, and where its lines and columns stand. */
export interface Printed {
  readonly unit: Model['unit'];
  readonly paper: Paper;
  readonly lines: readonly PrintedLine[];
  /** The columns of the model, in its order; then the sum column if there is one. */
  readonly columns: readonly number[];
  readonly sumColumn: number | null;
  readonly labelColumn: number;
  readonly headingRow: number;
}

interface Row {
  readonly label: string;
  readonly kind: LineKind | null;
  readonly amounts: readonly number[] | null;
  readonly share?: number;
  readonly code?: string;
}

const BASIS_WORDS = { budget: 'Budget', outturn: 'Utfall', forecast: 'Prognos' } as const;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

const percent = (share: number) => (share / 100).toFixed(2).replace('.', ',');
const heading = (label: string): Row => ({ label, kind: null, amounts: null });
const blank: Row = { label: '', kind: null, amounts: null };

const totalOf = (layout: Layout, of: string) => `${layout.totalWord} ${of}`;

function memberLabel({ label, share }: Model['members'][number], layout: Layout): string {
  const names = {
    kommun: `${label} kommun`,
    kommuns: `${label}s kommun`,
    stad: `${label} stad`,
    bare: label,
    code: `M${label.length}${label.slice(0, 3).toUpperCase()}, ${label} kommun`,
    kommunFirst: `Kommunen ${label}`,
  };
  const name = names[layout.memberForm];
  if (layout.members !== 'shareInLabel') return name;
  const printed = layout.percentText.replace('82,36', percent(share));
  return layout.percentText.startsWith('(') ? `${name} ${printed}` : `${name}, ${printed} av arb-bef.`;
}

function incomeRows(model: Model, layout: Layout): Row[] {
  const { members, columns } = model;
  const { words } = layout;
  const totals = columns.map((_, at) => members.reduce((sum, { amounts }) => sum + amounts[at]!, 0));
  const rows: Row[] = [
    { label: words.state, kind: 'state', amounts: model.state },
    { label: words.region, kind: 'region', amounts: model.region },
    ...members.map((member): Row => ({
      label: memberLabel(member, layout),
      kind: 'member',
      amounts: member.amounts,
      share: member.share,
    })),
  ];
  if (layout.municipalTotal && members.length > 1)
    rows.push({ label: totalOf(layout, 'kommuner'), kind: 'municipalTotal', amounts: totals });
  if (model.support !== null) rows.push({ label: words.support, kind: 'part', amounts: model.support });
  return [
    ...(layout.headings ? [heading(words.income)] : []),
    ...rows,
    {
      label: layout.bareTotals ? layout.totalWord : totalOf(layout, 'intäkter'),
      kind: 'incomeTotal',
      amounts: columns.map((_, at) => incomeAt(model, at)),
    },
  ];
}

/** A `varav` row names a part of the row above it, and is never added. */
function ofWhichRows({ amounts }: Row): Row[] {
  return [{ label: 'varav löner', kind: 'ofWhich', amounts: (amounts ?? []).map((amount) => Math.trunc(amount / 3)) }];
}

function resultRows(model: Model, layout: Layout): Row[] {
  const each = (make: (at: number) => number) => model.columns.map((_, at) => make(at));
  const result: Row = { label: layout.words.result, kind: 'result', amounts: each((at) => resultAt(model, at)) };
  if (!layout.financial) return [result];
  const sign = layout.negativeCosts ? -1 : 1;
  return [
    {
      label: 'Resultat före finansiella poster',
      kind: 'resultBefore',
      amounts: each((at) => beforeInterestAt(model, at)),
    },
    { label: 'Finansiella intäkter', kind: 'part', amounts: model.interest.income },
    { label: 'Finansiella kostnader', kind: 'part', amounts: model.interest.cost.map((amount) => sign * amount) },
    result,
  ];
}

function costRows(model: Model, layout: Layout): Row[] {
  const sign = layout.negativeCosts ? -1 : 1;
  const { sections, columns } = model;
  const subtotals = sections.length > 1;
  const rows = sections.flatMap((section, index): Row[] => [
    ...(layout.headings && subtotals ? [heading(section.name)] : []),
    ...section.lines
      .map((line, at): Row => ({
        label: line.label,
        kind: 'part',
        amounts: line.amounts.map((amount) => sign * amount),
        code: `${index + 1}${at + 10}`,
      }))
      .flatMap((row, at): Row[] => (layout.ofWhich && at === 0 ? [row, ...ofWhichRows(row)] : [row])),
    ...(subtotals
      ? [
          {
            label: layout.bareTotals ? layout.totalWord : totalOf(layout, section.name.toLowerCase()),
            kind: 'sectionTotal' as const,
            amounts: columns.map((_, at) => sign * sectionAt(section, at)),
          },
        ]
      : []),
    ...(layout.blankRows ? [blank] : []),
  ]);
  return [
    ...(layout.headings ? [heading(layout.words.costs)] : []),
    ...rows,
    {
      label: totalOf(layout, 'kostnader'),
      kind: 'costTotal',
      amounts: columns.map((_, at) => sign * costAt(model, at)),
    },
  ];
}

function rowsOf(model: Model, layout: Layout): Row[] {
  const each = (make: (at: number) => number) => model.columns.map((_, at) => make(at));
  const opening: Row = { label: layout.words.opening, kind: 'opening', amounts: model.opening };
  const closing: Row = {
    label: layout.words.closing,
    kind: 'closing',
    amounts: each((at) => model.opening[at]! + resultAt(model, at)),
  };
  const gap = layout.blankRows ? [blank] : [];
  return [
    ...(layout.equity === 'around' ? [opening, ...gap] : []),
    ...(layout.incomeLast ? costRows(model, layout) : incomeRows(model, layout)),
    ...gap,
    ...(layout.incomeLast ? incomeRows(model, layout) : costRows(model, layout)),
    ...gap,
    ...resultRows(model, layout),
    ...gap,
    ...(layout.equity === 'below' ? [opening] : []),
    ...(layout.equity === 'none' ? [] : [closing]),
  ];
}

function printHeading(
  paper: Paper,
  place: { row: number; column: number },
  about: { of: ModelColumn; layout: Layout; unit: string },
): void {
  const {
    of: { year, basis },
    layout,
    unit,
  } = about;
  const { row, column } = place;
  const unitText = layout.unitIn === 'heading' ? ` (${unit})` : '';
  switch (layout.heading) {
    case 'year':
      if (unitText === '') paper.put(row, column, year);
      else paper.put(row, column, `${year}${unitText}`);
      return;
    case 'basisYear':
      paper.put(row, column, `${BASIS_WORDS[basis]} ${year}${unitText}`);
      return;
    case 'yearBasis':
      paper.put(row, column, `${year} ${BASIS_WORDS[basis]}${unitText}`);
      return;
    case 'basisComma':
      paper.put(row, column, `${BASIS_WORDS[basis]} helår, ${year}${unitText}`);
      return;
    case 'yearsMerged':
      if (paper.value(row - 1, column - 1) !== year) paper.put(row - 1, column, year);
      paper.put(row, column, `${BASIS_WORDS[basis]}${unitText}`);
      return;
    case 'twoRows':
      paper.put(row - 1, column, year);
      paper.put(row, column, `${BASIS_WORDS[basis]}${unitText}`);
      return;
    case 'date':
      paper.put(row, column, (Date.UTC(year, 11, 31) - EXCEL_EPOCH) / 86_400_000);
      paper.format(row, column, 'yyyy');
      return;
  }
}

/** The amount as the unit prints it: a model in mkr counts thousands. */
const inUnit = (amount: number, unit: Model['unit']) => (unit === 'mkr' ? amount / 1000 : amount);

function swedish(amount: number): string {
  const [whole = '', decimals] = String(Math.abs(amount)).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') + (decimals === undefined ? '' : `,${decimals}`);
  return amount < 0 ? `\u2212${digits}` : digits;
}

interface Sheet {
  readonly unit: Model['unit'];
  readonly paper: Paper;
  readonly layout: Layout;
  readonly dice: Dice;
  readonly labelColumn: number;
  readonly columns: readonly number[];
  readonly sumColumn: number | null;
  readonly deviationColumn: number | null;
}

function printAmount(
  { paper, layout, dice, unit }: Sheet,
  place: { row: number; column: number },
  units: number,
): void {
  const { row, column } = place;
  const amount = inUnit(units, unit);
  if (amount === 0 && layout.zeroAs !== 'zero') paper.put(row, column, layout.zeroAs === 'dash' ? '–' : null);
  else if (dice.chance(layout.textNumbers)) paper.put(row, column, swedish(amount));
  else paper.put(row, column, amount);
}

function printRow(sheet: Sheet, row: number, { label, kind, amounts, share, code }: Row): void {
  const { paper, layout, columns, labelColumn, sumColumn } = sheet;
  const isPart = kind === 'part' || kind === 'member' || kind === 'state' || kind === 'region';
  const text = amounts === null && layout.capitals ? label.toUpperCase() : label;
  if (text !== '') paper.put(row, labelColumn, isPart && layout.bullets ? ` - ${text}` : text);
  if (code !== undefined && layout.codeColumn) paper.put(row, labelColumn - 1, Number(code));
  if (share !== undefined && layout.members === 'shareColumn') {
    paper.put(row, labelColumn + 1, share / 10_000);
    paper.format(row, labelColumn + 1, '0.00%');
  }
  amounts?.forEach((amount, at) => printAmount(sheet, { row, column: columns[at]! }, amount));
  const addsUp = kind !== 'opening' && kind !== 'closing';
  if (sumColumn !== null && amounts !== null && addsUp)
    paper.put(
      row,
      sumColumn,
      inUnit(
        amounts.reduce((sum, amount) => sum + amount, 0),
        sheet.unit,
      ),
    );
  const [, second = 0, third = 0] = amounts ?? [];
  if (sheet.deviationColumn !== null && amounts !== null)
    paper.put(row, sheet.deviationColumn, inUnit(second - third, sheet.unit));
  if (layout.remarks && amounts !== null && sheet.dice.chance(0.1))
    paper.put(row, sheet.columns.at(-1)! + 2, 'Enligt beslut i styrelsen');
}

/** Prints a model in a layout. */
export function printBudget(model: Model, layout: Layout, dice: Dice): Printed {
  const paper = new Paper(layout.sheet);
  const labelColumn = layout.left + (layout.codeColumn ? 1 : 0);
  const first = labelColumn + (layout.members === 'shareColumn' ? 2 : 1);
  const columns = model.columns.map((_, at) => first + at);
  const sumColumn = layout.sumColumn ? first + columns.length : null;
  const deviationColumn = layout.deviation ? first + columns.length : null;
  const headingRow = layout.top + 3;
  const years = model.columns.map(({ year }) => year);
  const span = `${Math.min(...years)}-${Math.max(...years)}`;
  paper.put(
    layout.top,
    layout.left,
    `Samordningsförbundet Sjöbygden${layout.unitIn === 'title' ? `, ${model.unit}` : ''}`,
  );
  if (layout.mergedTitle)
    paper.merge({
      first: { row: layout.top, column: layout.left },
      last: { row: layout.top, column: first + columns.length },
    });
  if (layout.unitIn === 'corner') paper.put(headingRow, labelColumn, `Belopp i ${model.unit}`);
  if (layout.members === 'shareColumn') paper.put(headingRow, labelColumn + 1, 'Andel');
  model.columns.forEach((of, at) =>
    printHeading(paper, { row: headingRow, column: columns[at]! }, { of, layout, unit: model.unit }),
  );
  if (deviationColumn !== null)
    paper.put(headingRow, deviationColumn, dice.oneOf(['Avvikelse', 'Diff', 'Avvikelse prognos-budget']));
  if (layout.remarks) paper.put(headingRow, first + columns.length + 1, 'Kommentar');
  if (sumColumn !== null) paper.put(headingRow, sumColumn, dice.chance(0.5) ? `Summa ${span}` : 'Totalt');
  const sheet: Sheet = { unit: model.unit, deviationColumn, paper, layout, dice, labelColumn, columns, sumColumn };
  const rows = rowsOf(model, layout);
  rows.forEach((row, index) => printRow(sheet, headingRow + 1 + index, row));
  const lines = rows.flatMap(({ kind }, index) => (kind === null ? [] : [{ kind, row: headingRow + 1 + index }]));
  if (layout.noteBelow)
    paper.put(headingRow + rows.length + 3, labelColumn, 'Budgeten antogs av styrelsen vid höstens sammanträde.');
  return { unit: model.unit, paper, lines, columns, sumColumn, labelColumn, headingRow };
}
