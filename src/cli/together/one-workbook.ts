import type { CellReference } from '../../core/documents/finding';
import type { Grid } from '../../core/cells/grid';
import type { WorkbookContent, WorkbookSheet } from '../../core/port/workbook';
import type { FormulaPlace } from './moved-formula';
import { movedFormula, nameInFile } from './moved-formula';

/** One of the workbooks that are read as one. */
export interface GivenWorkbook {
  /** Its name among the files. */
  readonly file: string;
  readonly content: WorkbookContent;
  /** Where the workbooks are that its formulas refer to by number. */
  readonly links: readonly string[];
}

/** The last part of a path of any system, in lower case: where a file is, or was when it was linked, says little. */
const lastName = (path: string) => path.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';

/** Which of the files a workbook's number or name in a formula means; two of the same name are not told apart. */
function placeIn({ file, links }: GivenWorkbook, files: readonly GivenWorkbook[]): FormulaPlace {
  const fileOf = (book: string) => {
    if (book === '0') return file;
    const name = lastName(/^\d+$/.test(book) ? (links[Number(book) - 1] ?? '') : book);
    const named = files.filter((each) => lastName(each.file) === name);
    return named.length === 1 ? (named[0]?.file ?? null) : null;
  };
  return { file, fileOf };
}

function placed(grid: Grid, { file, content }: GivenWorkbook, place: FormulaPlace): Grid {
  const known = new Map<string, string>();
  const moved = (formula: string) => {
    const found = known.get(formula) ?? movedFormula(formula, place).formula;
    known.set(formula, found);
    return found;
  };
  return {
    ...grid,
    name: nameInFile(grid.name, file),
    origin: { file, name: grid.name, isManual: content.isManual },
    formula: (row, column) => {
      const formula = grid.formula(row, column);
      return formula?.includes('!') === true ? moved(formula) : formula;
    },
  };
}

/** The cells whose formulas take something from another of the files. */
function linkedIn({ grid, marker }: WorkbookSheet, place: FormulaPlace): CellReference[] {
  if (marker !== null) return [];
  const sheet = nameInFile(grid.name, place.file);
  return grid.filled.rows().flatMap((row) =>
    grid.filled.columns(row).flatMap((column) => {
      const formula = grid.formula(row, column);
      return formula?.includes('[') === true && movedFormula(formula, place).isLinked ? [{ sheet, row, column }] : [];
    }),
  );
}

/** What the user has typed in a sheet of Tertial's is taken from the first file that has it; decisions from every one. */
function countsFrom(files: readonly GivenWorkbook[], { marker }: WorkbookSheet): GivenWorkbook | null {
  if (marker === 'findings') return null;
  return files.find(({ content }) => content.sheets.some((sheet) => sheet.marker === marker)) ?? null;
}

/** The sheets of Tertial's in other files than the one whose notes count, by their names and the file that counts. */
export function passedOver(files: readonly GivenWorkbook[]): { readonly sheet: string; readonly countedIn: string }[] {
  return files.flatMap((given) =>
    given.content.sheets.flatMap((sheet) => {
      const counted = sheet.marker === null ? null : countsFrom(files, sheet);
      return counted === null || counted === given
        ? []
        : [{ sheet: nameInFile(sheet.grid.name, given.file), countedIn: counted.file }];
    }),
  );
}

/**
 * Several workbooks as one: each sheet is named with its file, and formulas follow, links between the files too.
 * Example: `Budget` of `a.xlsx` and `Budget` of `b.xlsx` are `Budget (a.xlsx)` and `Budget (b.xlsx)`.
 */
export function oneWorkbook(files: readonly GivenWorkbook[]): WorkbookContent {
  const sheets = files.flatMap((given) => {
    const own = given.content.sheets.filter((sheet) => sheet.marker === null || countsFrom(files, sheet) === given);
    return own.map(({ grid, marker }) => ({ grid: placed(grid, given, placeIn(given, files)), marker }));
  });
  return {
    sheets,
    names: files.flatMap(({ file, content }) =>
      content.names.map((name) => ({ ...name, sheet: name.sheet === null ? null : nameInFile(name.sheet, file) })),
    ),
    isManual: files.some(({ content }) => content.isManual),
    unreadSheets: files.flatMap(({ file, content }) =>
      (content.unreadSheets ?? []).map((sheet) => ({ ...sheet, name: nameInFile(sheet.name, file) })),
    ),
    linked: files.flatMap((given) => given.content.sheets.flatMap((sheet) => linkedIn(sheet, placeIn(given, files)))),
  };
}
