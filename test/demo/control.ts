import { formatAddress, parseAddress } from '../../src/core/cells/address';
import type { CellAddress } from '../../src/core/cells/address';
import type { ModelSheet, ModelValue, ModelWorkbook } from '../excel-host/workbook-model/model';
import { cellKey } from '../excel-host/workbook-model/model';
import { renameSheet } from '../excel-host/workbook-model/rename';
import type { Demo, DemoTheme } from './state/demo';

/** A fault as a test can say it from outside the page. */
export type DemoFault =
  | { readonly kind: 'host'; readonly number: number }
  | { readonly kind: 'api'; readonly code: string; readonly action: number }
  | { readonly kind: 'meanwhile'; readonly change: 'delete' | 'rename'; readonly sheet: string };

/** The demonstration as tests take hold of it, beside what a user can do. */
export interface DemoControl {
  sheets(): string[];
  cell(sheet: string, address: string): { value: ModelValue; formula: string | null };
  setCell(sheet: string, address: string, input: string): void;
  /** The first cell of the sheet with this value. */
  find(sheet: string, value: string): CellAddress | null;
  /** All that the sheet holds, to be compared with another time. */
  snapshot(sheet: string): string;
  selection(): { sheet: string; address: string };
  requestCount(): number;
  /** Plans what goes wrong with a request, counted from 1. */
  planFault(request: number, fault: DemoFault): void;
  clearFaults(): void;
  setTheme(theme: DemoTheme): void;
  setPaneWidth(pixels: number): void;
}

function change(workbook: ModelWorkbook, { change: how, sheet }: Extract<DemoFault, { kind: 'meanwhile' }>): void {
  const found = workbook.sheet(sheet);
  if (found === null) return;
  if (how === 'delete') workbook.removeSheet(found.id);
  else renameSheet(workbook, found.id, `${sheet} (ny)`);
}

function snapshotOf(sheet: ModelSheet): string {
  const cells = [...sheet.cells].map(([key, { value, formula }]) => [key, formula ?? value, value]).sort();
  const merges = sheet.merges;
  return JSON.stringify({ name: sheet.name, cells, formats: [...sheet.numberFormats].sort(), merges });
}

function findIn(sheet: ModelSheet, value: string): CellAddress | null {
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.value === value) return { row, column };
  }
  return null;
}

/** Takes hold of the demonstration. */
export function controlOf(demo: Demo): DemoControl {
  const sheetNamed = (name: string): ModelSheet => {
    const sheet = demo.workbook.sheet(name);
    if (sheet === null) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  const at = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };
  return {
    sheets: () => demo.workbook.sheets.map(({ name }) => name),
    cell: (sheet, address) => {
      const { row, column } = at(address);
      const { value = '', formula = null } = sheetNamed(sheet).cells.get(cellKey(row, column)) ?? {};
      return { value, formula };
    },
    setCell: (sheet, address, input) => {
      demo.enter(sheetNamed(sheet), at(address), input);
    },
    find: (sheet, value) => findIn(sheetNamed(sheet), value),
    snapshot: (sheet) => snapshotOf(sheetNamed(sheet)),
    selection: () => ({ sheet: demo.sheet.name, address: formatAddress(demo.selected) }),
    requestCount: () => demo.host.requests.length,
    planFault: (request, fault) => {
      const planned =
        fault.kind === 'meanwhile'
          ? {
              ...fault,
              change: (to: ModelWorkbook) => {
                change(to, fault);
              },
            }
          : fault;
      demo.host.faults.at(request, planned);
    },
    clearFaults: () => {
      demo.host.faults.clear();
    },
    setTheme: (theme) => {
      demo.set({ theme });
    },
    setPaneWidth: (paneWidth) => {
      demo.set({ paneWidth });
    },
  };
}
