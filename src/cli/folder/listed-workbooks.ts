import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { UnusableWorkbook } from '../../core/port/unusable-workbook';

/** Workbooks of every kind: one that cannot be read is reported, not passed by in silence. */
const WORKBOOKS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlsb', '.ods']);

/** A workbook to check. */
export interface ListedWorkbook {
  readonly path: string;
  /** Its path from the folder that was given, with `/` on every system. */
  readonly name: string;
}

/** Excel keeps `~$` files beside workbooks that are open; names with a dot first are hidden. */
const isHidden = (name: string) => name.startsWith('.') || name.startsWith('~$');

/** Only folders and files themselves: a link could lead back, or to a file that is listed already. */
async function within(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await within(path)));
    else if (entry.isFile() && WORKBOOKS.has(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

async function listed(place: string): Promise<ListedWorkbook[]> {
  if (!(await stat(place)).isDirectory()) return [{ path: place, name: place }];
  const paths = await within(place);
  return paths.map((path) => ({ path, name: relative(place, path).split(sep).join('/') }));
}

/**
 * The workbooks in folders and in the folders within them, and those that are named by themselves, in the order of their
 * names. Throws `UnusableWorkbook` for a place that is not there or cannot be read, and where there is no workbook.
 */
export async function listedWorkbooks(places: readonly string[]): Promise<readonly ListedWorkbook[]> {
  const found: ListedWorkbook[] = [];
  for (const place of places) {
    try {
      found.push(...(await listed(place)));
    } catch (error) {
      throw new UnusableWorkbook(`${place} finns inte eller går inte att läsa; kontrollera namnet.`, { cause: error });
    }
  }
  if (found.length === 0)
    throw new UnusableWorkbook(`Det finns ingen arbetsbok i ${places.join(', ')}; ange mappen som de ligger i.`);
  return found.toSorted((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}
