import { Decimal } from '../../../src/core/figures/decimal';
import type { SheetKey, SheetPlan } from '../../../src/core/port/sheet-plan';
import { planOf } from '../sheets/check-plans';

type Shown = Decimal | string | null;

/** One value that a sheet states of a quantity, known by year, kind and name: `2024 Budget: årets resultat`. */
export interface Stated {
  readonly quantity: string;
  readonly value: Decimal;
  readonly sheet: SheetKey;
}

/** What the cells of a plan show, by row and column. */
function shownIn(plan: SheetPlan): Shown[][] {
  const rows: Shown[][] = [];
  for (const { row, column, content } of plan.cells) {
    const value = content.kind === 'text' ? content.text : content.kind === 'blank' ? null : content.value;
    (rows[row] ??= [])[column] = value;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

const textOf = (value: Shown | undefined) => (typeof value === 'string' ? value : '');

/** Quantities by the labels that sheets give them. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^Statens bidrag$/, 'statens bidrag'],
  [/^Regionens bidrag/, 'regionens bidrag'],
  [/^Kommunernas bidrag/, 'kommunernas bidrag'],
  [/^(?:Summa intäkter|Intäkter)$/, 'intäkter'],
  [/^(?:Summa kostnader|Kostnader, med arbetsbokens tecken)$/, 'kostnader'],
  [/^(?:Årets resultat|Resultat)$/, 'årets resultat'],
  [/^Ingående eget kapital$/, 'ingående'],
  [/^Utgående eget kapital$/, 'utgående'],
  [/^Tak$|^Tak: I skikt på medlemsbidragen$/, 'tak'],
];

const nameOf = (label: string) => NAMES.find(([pattern]) => pattern.test(label))?.[1] ?? null;

type Add = (of: string, label: string, value: Shown | undefined) => void;

/** The row of headings that begins with a text, and the rows below it down to the first without a label. */
function tableAt(rows: readonly Shown[][], heading: string): { headings: Shown[]; rows: Shown[][] } {
  const at = rows.findIndex(([first]) => textOf(first) === heading);
  const end = rows.findIndex((row, index) => index > at && textOf(row[0]) === '');
  return { headings: rows[at] ?? [], rows: at < 0 ? [] : rows.slice(at + 1, end < 0 ? undefined : end) };
}

function overview(rows: Shown[][], add: Add): void {
  const table = tableAt(rows, 'År och underlag');
  for (const row of table.rows)
    table.headings.forEach((heading, column) => add(textOf(row[0]), textOf(heading), row[column]));
}

function equity(rows: Shown[][], add: Add): void {
  const table = tableAt(rows, 'Post');
  for (const row of table.rows)
    table.headings.forEach((heading, column) => {
      if (column > 0) add(textOf(heading), textOf(row[0]), row[column]);
    });
}

/** Each year's column of what was computed, for the parties and for what they are counted from. */
function memberShares(rows: Shown[][], add: Add): void {
  const head = rows.findIndex(([first]) => textOf(first) === 'Part');
  const end = rows.findIndex(([first], index) => index > head && /^Summa/.test(textOf(first)));
  (rows[head] ?? []).forEach((heading, column) => {
    const of = /^Beräknat\n(.+)$/.exec(textOf(heading))?.[1] ?? '';
    rows.forEach((row, index) => {
      const label = textOf(row[0]);
      add(of, index > head && index < end ? `Bidrag: ${label}` : label.replace(/: resten$/, ''), row[column]);
    });
  });
}

function forecast(rows: Shown[][], add: Add): void {
  const [, year, period] = /^Prognos (\d{4}), (tertial \d)/.exec(textOf(rows[1]?.[0])) ?? [];
  const table = rows.slice(rows.findIndex(([first]) => textOf(first) === 'Rad'));
  const end = table.findIndex(([first]) => textOf(first) === 'Utgående eget kapital');
  for (const row of table.slice(0, end + 1)) {
    add(`${year} Budget`, textOf(row[0]), row[1]);
    add(`${year} Prognos, ${period}`, textOf(row[0]), row[2]);
  }
  for (const row of rows)
    add(`${year} Prognos, ${period}`, /^Tak: /.test(textOf(row[0])) ? textOf(row[0]) : '', row[1]);
}

/** The first block is the budget as it is. */
function scenarios(rows: Shown[][], add: Add): void {
  const start = rows.findIndex(
    (row, index) => textOf(row[0]) === 'Budget' && textOf(rows[index + 1]?.[0]) !== '' && index > 60,
  );
  const block = rows.slice(start);
  const years = block[0] ?? [];
  for (const row of block.slice(
    1,
    block.findIndex(([first]) => textOf(first) === ''),
  ))
    years.forEach((year, column) => {
      if (column > 0 && year instanceof Decimal) add(`${year} Budget`, textOf(row[0]), row[column]);
    });
}

const IN_TEXT: Readonly<Record<string, readonly [of: 'Budget' | 'Prognos', label: string]>> = {
  resultat: ['Prognos', 'Årets resultat'],
  intäkter: ['Prognos', 'Summa intäkter'],
  kostnader: ['Prognos', 'Summa kostnader'],
  'ingående eget kapital': ['Prognos', 'Ingående eget kapital'],
  'utgående eget kapital': ['Prognos', 'Utgående eget kapital'],
  tak: ['Prognos', 'Tak'],
  'budgeterat resultat': ['Budget', 'Årets resultat'],
  'budgeterat utgående': ['Budget', 'Utgående eget kapital'],
};

function text(rows: Shown[][], add: Add): void {
  const shownOf = (name: string) => rows.find(([first]) => textOf(first) === `{${name}}`);
  const [year, period] = ['år', 'period'].map((name) => textOf(shownOf(name)?.[1]));
  const value = rows.find((row) => row.includes('Värde'))?.indexOf('Värde') ?? -1;
  for (const [name, [of, label]] of Object.entries(IN_TEXT))
    add(of === 'Budget' ? `${year} Budget` : `${year} Prognos, ${period}`, label, shownOf(name)?.[value]);
  add('social budget', 'index', shownOf('index')?.[value]);
  add('uppföljning', 'avslut', shownOf('avslut')?.[value]);
}

function socialBudget(rows: Shown[][], add: Add): void {
  const [headings, all] = [
    rows.find((row) => row.includes('Täckning')),
    rows.find((row) => row.includes('Alla områden')),
  ];
  add('social budget', 'index', all?.[headings?.indexOf('Index') ?? -1]);
}

const COLLECTORS: Partial<Record<SheetKey, (rows: Shown[][], add: Add) => void>> = {
  ...{ overview, memberShares, equity, forecast, scenarios, socialBudget, text },
};

/** Every labelled quantity of money and index that the written sheets and the text state. */
export function statedQuantities(plans: readonly SheetPlan[]): Stated[] {
  return Object.entries(COLLECTORS).flatMap(([key, collect]) => {
    const found: Stated[] = [];
    const sheet = key as SheetKey;
    collect(shownIn(planOf(plans, sheet)), (of, label, value) => {
      const name = nameOf(label) ?? (/^Bidrag: .|^index$|^avslut$/.test(label) ? label : null);
      if (name !== null && of !== '' && value instanceof Decimal)
        found.push({ quantity: `${of}: ${name}`, value, sheet });
    });
    return found;
  });
}

/** Quantities with two values: `2024 Budget: tak: 2060 in equity, 2068 in forecast`. */
export function contradictions(stated: readonly Stated[]): string[] {
  const byQuantity = new Map<string, Stated[]>();
  for (const each of stated) byQuantity.set(each.quantity, [...(byQuantity.get(each.quantity) ?? []), each]);
  return [...byQuantity].flatMap(([quantity, values]) => {
    const different = values.some(({ value }) => value.minus(values[0]!.value).abs().gte('0.000001'));
    return different ? [`${quantity}: ${values.map(({ value, sheet }) => `${value} in ${sheet}`).join(', ')}`] : [];
  });
}
