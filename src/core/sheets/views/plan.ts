import type { ActivityViewsResult } from '../../calculation/activity-views/activity-views-result';
import type { ViewChoice } from '../../documents/notes/view-choice';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import { printable } from '../parts/printable';
import { headingItems, placeItems, sectionItems, textItem } from '../parts/row-item';
import type { UserCells } from '../parts/user-cells';
import { VIEW_COLUMNS, viewKey } from './columns';
import type { ViewsInput } from './tables';
import { codesTable, comparedTable, equityTable, financingTable, platformsTable } from './tables';
import { postsTable } from './posts-table';
import type { ViewTable } from './view-row';
import { tableCells, tableRows } from './view-row';

/** What the sheet is made from. */
export interface ViewsSheetInput {
  readonly name: string;
  readonly result: ActivityViewsResult | null;
  readonly choices: readonly ViewChoice[];
  readonly cells: UserCells;
}

const FIRST_ROW = 4;
const WIDTHS = { words: [34, 24, 20], figure: 11 };
/** Sentences at the top are broken within the columns of a page. */
const PAGE_COLUMN = 6;
const NONE =
  'Arbetsboken har varken verksamheter med projektkoder eller en verksamhet med finansiering eller tjänster.';
const LINES = [
  'Samma pengar som de står i projektkoderna, huvudbudgeten, listan över verksamheter och verksamheternas egna budgetar. En tom cell är ett belopp som bladet inte har.',
  'Vilken rad och vilket blad en kod hör till föreslås av namn och belopp. Ändra i de blå fälten i den sista tabellen, eller skriv ett streck för ingen koppling: det finns kvar när Tertial körs igen.',
];

/** Every table with the row that it begins on. */
function placedTables(input: ViewsInput): { table: ViewTable; top: number }[] {
  const makers = [
    ...(input.result.codes === null ? [] : [codesTable]),
    ...[comparedTable, equityTable, financingTable, platformsTable, postsTable],
  ];
  const placed: { table: ViewTable; top: number }[] = [];
  let top = FIRST_ROW;
  for (const make of makers) {
    const table = make(input, top);
    if (table === null) continue;
    placed.push({ table, top });
    top += tableRows(table) + 1;
  }
  return placed;
}

/** What each code is called on other sheets: as proposed, and as the user has typed. Codes that are gone keep their rows. */
function mappingCells({ result, choices }: ViewsSheetInput, top: number, keyColumn: number): PlanCell[] {
  const activities = result?.activities ?? [];
  const gone = choices.filter(({ key }) => !activities.some(({ code }) => code === key));
  if (activities.length + gone.length === 0) return [];
  const known = activities.map(({ code, name, proposed }) => [
    name,
    proposed.line ?? '',
    proposed.platform ?? '',
    code,
  ]);
  const rows = [...known, ...gone.map(({ key }) => ['Koden finns inte längre', '', '', key])];
  const headings = VIEW_COLUMNS.slice(0, -1).map(({ heading }) => heading);
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Vad koderna heter på andra blad', keyColumn)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(headings, keyColumn)),
    ...placeItems({ row: top + 1, column: keyColumn }, [textItem('Nyckel', 'note')]),
    ...rows.flatMap((words, index) => {
      const code = words.at(-1) ?? '';
      const choice = choices.find(({ key }) => key === code);
      const typed = [choice?.line ?? '', choice?.platform ?? ''].map((text) => textItem(text, 'input'));
      const row = top + 2 + index;
      return [
        ...placeItems({ row, column: 0 }, [...words.map((word) => textItem(word, 'wrapped')), ...typed]),
        ...placeItems({ row, column: keyColumn }, [textItem(viewKey(code), 'note')]),
      ];
    }),
  ];
}

/**
 * The plan of `Tertial Verksamheter`: the same money in every view of it, as formulas to the workbook's own cells, and
 * the names by which the views are joined. Example: a difference is `E9-D9`.
 */
export function viewsSheet(input: ViewsSheetInput): SheetPlan {
  const { result, cells } = input;
  const placed = result === null ? [] : placedTables({ result, cells });
  const width = Math.max(VIEW_COLUMNS.length - 1, ...placed.map(({ table }) => Math.max(table.headings.length, 1)));
  const last = placed.at(-1);
  const mappingTop = last === undefined ? FIRST_ROW : last.top + tableRows(last.table) + 1;
  const head = [
    textItem('Verksamheter', 'title'),
    ...(result === null ? [NONE] : LINES).map((line) => textItem(line, 'note')),
  ];
  const plan: SheetPlan = {
    key: 'views',
    name: input.name,
    cells: [
      ...head.flatMap((item, row) => placeItems({ row, column: 0 }, [item])),
      ...placed.flatMap(({ table, top }) => tableCells(table, top, width)),
      ...mappingCells(input, mappingTop, width),
    ],
    columnWidths: [...WIDTHS.words, ...Array.from({ length: width - WIDTHS.words.length }, () => WIDTHS.figure), 14],
    hiddenColumns: [width],
    headerRow: null,
    ...{ names: [], choices: [], charts: [] },
  };
  return printable(plan, {
    lastColumn: width - 1,
    headRows: FIRST_ROW,
    headColumn: Math.min(PAGE_COLUMN, width - 1),
    labelColumns: 1,
  });
}
