import type { CellAddress } from '../../../src/core/cells/address';
import type { ModelValue } from '../host/workbook-model/model';
import type { OfficeThemeName } from '../host/transport/office-theme';

/** A fault as a test can say it from outside the page. */
export type DemoFault =
  | { readonly kind: 'host'; readonly number: number }
  | { readonly kind: 'api'; readonly code: string; readonly action: number }
  | { readonly kind: 'meanwhile'; readonly change: 'delete' | 'rename'; readonly sheet: string };

/** A cell: its value, what it is computed from, and what it shows. */
export interface DemoCell {
  readonly value: ModelValue;
  /** With its leading `=`; `null` where there is none. */
  readonly formula: string | null;
  readonly text: string;
}

/** The demonstration as tests take hold of it, as `window.tertialDemo`, beside what a user can do. */
export interface DemoControl {
  /** Opens a file in place of the workbook. */
  open(bytes: readonly number[], fileName: string): Promise<void>;
  /** The workbook as the bytes of a file. */
  save(): Promise<number[]>;
  /** The names of all sheets, hidden ones too, in order. */
  sheets(): string[];
  cell(sheet: string, address: string): DemoCell;
  /** Enters what a person would type. */
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
  /** Changes Excel's look; resolves when the pane, if it is open, has been loaded anew with it. */
  setTheme(theme: OfficeThemeName): Promise<void>;
  setPaneWidth(pixels: number): void;
}
