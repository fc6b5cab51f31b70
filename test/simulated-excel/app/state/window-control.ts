import type { CellAddress } from '../../../../src/core/cells/address';
import { formatRange, parseAddress } from '../../../../src/core/cells/address';
import type { ModelSheet } from '../../host/workbook-model/model';
import { cellKey } from '../../host/workbook-model/model';
import type { OfficeThemeName } from '../../host/transport/office-theme';
import type { DemoCell, DemoControl } from '../control';
import { cellText } from '../number-format/cell-text';
import type { Demo } from './demo';
import { faultFrom } from './faults';
import { openBytes, savedBytes } from './files';

function snapshotOf(sheet: ModelSheet): string {
  const cells = [...sheet.cells].map(([key, { value, formula }]) => [key, formula, value]).sort();
  return JSON.stringify({ cells, formats: [...sheet.numberFormats].sort(), merges: sheet.merges });
}

function findIn(sheet: ModelSheet, value: string): CellAddress | null {
  for (const [key, cell] of sheet.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.value === value) return { row, column };
  }
  return null;
}

function cellOf(sheet: ModelSheet, { row, column }: CellAddress): DemoCell {
  const key = cellKey(row, column);
  const { value, formula, isError } = sheet.cells.get(key) ?? { value: '', formula: null, isError: false };
  return { value, formula, text: cellText({ value, isError }, sheet.numberFormats.get(key) ?? 'General').text };
}

function addressFrom(address: string): CellAddress {
  const at = parseAddress(address);
  if (at === null) throw new Error(`No cell ${address}`);
  return at;
}

/** What tests ask of the workbook. Throws for a sheet or cell that is not there. */
function readingOf(demo: Demo): Pick<DemoControl, 'sheets' | 'cell' | 'find' | 'snapshot' | 'selection'> {
  const sheetNamed = (name: string): ModelSheet => {
    demo.host.calculate();
    const sheet = demo.workbook.sheet(name);
    if (sheet === null) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    sheets: () => demo.workbook.sheets.map(({ name }) => name),
    cell: (sheet, address) => cellOf(sheetNamed(sheet), addressFrom(address)),
    find: (sheet, value) => findIn(sheetNamed(sheet), value),
    snapshot: (sheet) => snapshotOf(sheetNamed(sheet)),
    selection: () => ({ sheet: demo.sheet.name, address: formatRange(demo.selected.range) }),
  };
}

const PANE = '.pane iframe';

/** Changes the look; resolves when the pane, which learns of it only when it is loaded, has been loaded anew. */
async function changeTheme(demo: Demo, theme: OfficeThemeName): Promise<void> {
  const before = document.querySelector(PANE);
  demo.set({ theme });
  // React draws the new pane before the next frame.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const pane = document.querySelector(PANE);
  if (pane === null || pane === before) return;
  await new Promise((resolve) => {
    pane.addEventListener('load', resolve, { once: true });
  });
}

/** Takes hold of the demonstration. */
export function controlOf(demo: Demo): DemoControl {
  return {
    ...readingOf(demo),
    open: (bytes, fileName) => openBytes(demo, Uint8Array.from(bytes), fileName),
    save: async () => [...(await savedBytes(demo))],
    setCell: (name, address, input) => {
      const sheet = demo.workbook.sheet(name);
      if (sheet === null) throw new Error(`No sheet ${name}`);
      demo.enter(sheet, addressFrom(address), input);
    },
    requestCount: () => demo.host.requests.length,
    planFault: (request, fault) => {
      demo.host.faults.at(request, faultFrom(fault));
    },
    clearFaults: () => {
      demo.host.faults.clear();
    },
    setTheme: (theme) => changeTheme(demo, theme),
    setPaneWidth: (paneWidth) => {
      demo.set({ paneWidth });
    },
  };
}
