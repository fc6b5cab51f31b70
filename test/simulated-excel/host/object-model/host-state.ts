import type { HostEvents } from '../events/host-events';
import type { HostLanguage } from '../strict/error-values';
import type { ModelCell, ModelWorkbook } from '../workbook-model/model';

/** What happened to the workbook, for whoever shows it. */
export type ModelChange = 'cells' | 'sheets' | 'selection';

/** What all objects of one host share. */
export interface ExcelHostState {
  readonly workbook: ModelWorkbook;
  readonly language: HostLanguage;
  changed(change: ModelChange): void;
  readonly events: HostEvents;
  /** Calculates what has changed: what is asked for are values. Formulas and formats are there without. */
  calculate(): void;
  /** Calculates these formulas, where the workbook calculates by hand: they were entered, or somebody asked for it. */
  calculateSome(cells: readonly ModelCell[]): void;
  /** Another workbook, as the base64 of its file, is to be opened beside this one. */
  openBeside(base64: string): void;
  /** The cells' answer; `null` where the host is told to leave out over-large ones, as Excel may. */
  answerOrNull<T>(range: { RowCount: number; ColumnCount: number }, answer: () => T): T;
}
