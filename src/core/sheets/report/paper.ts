import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { Decimal } from '../../figures/decimal';
import { asFileName } from '../parts/file-name';
import type { TextPart } from '../text/text-parts';
import { LIVE_FIGURES } from './check-section';
import { LAST_COLUMN } from './columns';

/** What a cell of the page shows, and how. */
export interface PaperCell {
  readonly value: Decimal | string;
  readonly style: StyleName;
}

/** A row of a table: its label, and one cell for each column that the table has something in. */
export type PaperRow = readonly (PaperCell | null)[];

/** Rows that belong together, or a paragraph. */
export type PaperBlock =
  | { readonly kind: 'paragraph'; readonly cell: PaperCell }
  /** `head` is empty for a table without headings. */
  | { readonly kind: 'table'; readonly head: PaperRow; readonly rows: readonly PaperRow[] };

/** A part of the page under its heading. Example: `Resultat`, with the unit of its amounts. */
export interface PaperPart {
  readonly title: string;
  readonly note: string;
  readonly blocks: readonly PaperBlock[];
}

/** The board's page as text and tables, without a place for anything. */
export interface Paper {
  readonly association: string;
  readonly decided: string;
  readonly title: string;
  readonly under: string;
  readonly verdict: string;
  /** The paragraphs of the report's text. */
  readonly text: readonly TextPart[];
  readonly parts: readonly PaperPart[];
}

type Row = ReadonlyMap<number, PaperCell>;

function shown({ content, style }: PlanCell): PaperCell | null {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'text':
      return content.text === '' ? null : { value: content.text.replace(LIVE_FIGURES, ''), style };
    case 'number':
    case 'formula':
      return content.value === '' ? null : { value: content.value, style };
  }
}

/** The rows of the page that have something, with what only heads a chart left out. */
function rowsOf({ cells, charts }: SheetPlan): Row[] {
  const captions = new Set(charts.map(({ place }) => place.first.row - 1));
  const rows = new Map<number, Map<number, PaperCell>>();
  for (const cell of cells.filter(({ column }) => column <= LAST_COLUMN)) {
    const found = shown(cell);
    if (found === null || (found.style === 'note' && captions.has(cell.row))) continue;
    rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, PaperCell>()).set(cell.column, found));
  }
  return [...rows].toSorted(([one], [other]) => one - other).map(([, row]) => row);
}

const ALONE: ReadonlySet<StyleName> = new Set(['note', 'paragraph']);
const isParagraph = (row: Row) => row.size === 1 && ALONE.has(row.get(0)?.style ?? 'text');
const isHead = (row: Row) => [...row.values()].every(({ style }) => style === 'heading');

/** Rows as a table with no column that is empty all the way down. */
function tableOf(rows: readonly Row[]): PaperBlock {
  const columns = [...new Set([0, ...rows.flatMap((row) => [...row.keys()])])].toSorted((one, other) => one - other);
  const cells = (row: Row): PaperRow => columns.map((column) => row.get(column) ?? null);
  const [first, ...rest] = rows;
  const hasHead = first !== undefined && isHead(first);
  return { kind: 'table', head: hasHead ? cells(first) : [], rows: (hasHead ? rest : rows).map(cells) };
}

function blocksOf(rows: readonly Row[]): PaperBlock[] {
  const groups = rows.reduce<Row[][]>((found, row) => {
    const last = found.at(-1)?.at(-1);
    const isOne = last !== undefined && !isParagraph(last) && !isParagraph(row);
    return isOne ? [...found.slice(0, -1), [...(found.at(-1) ?? []), row]] : [...found, [row]];
  }, []);
  return groups.flatMap((group): PaperBlock[] => {
    const cell = group[0]?.get(0);
    const isAlone = group[0] !== undefined && isParagraph(group[0]);
    return isAlone && cell !== undefined ? [{ kind: 'paragraph', cell }] : [tableOf(group)];
  });
}

const textOf = (cell: PaperCell | undefined) => (typeof cell?.value === 'string' ? cell.value : '');

function partsOf(rows: readonly Row[]): PaperPart[] {
  const starts = rows.flatMap((row, index) => (row.get(0)?.style === 'section' ? [index] : []));
  return starts.map((start, index) => {
    const [heading, ...rest] = rows.slice(start, starts[index + 1]);
    return {
      ...{ title: textOf(heading?.get(0)), note: textOf(heading?.get(LAST_COLUMN)) },
      blocks: blocksOf(rest),
    };
  });
}

/**
 * The board's page as text and tables, by its plan: every figure is the one that the sheet has, and a count that is
 * masked there is masked here. Example: the row `Kansli` of the part `Resultat` has 2200, 2150 and 50.
 */
export function paperOf(plan: SheetPlan, text: readonly TextPart[]): Paper {
  const rows = rowsOf(plan);
  const top = rows.flatMap((row) => [...row.values()]);
  const of = (style: StyleName) => textOf(top.find((cell) => cell.style === style));
  return {
    ...{ association: of('over'), decided: of('overRight'), title: of('reportTitle'), verdict: of('verdict') },
    ...{ under: of('note'), text, parts: partsOf(rows) },
  };
}

/** What to save the document as. Example: `Samordningsförbundet Sjöbygden, prognos efter tertial 1 2025.docx`. */
export function documentFileName({ association, title }: Pick<Paper, 'association' | 'title'>): string {
  const text = association === '' ? title : `${association}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${asFileName(text)}.docx`;
}
