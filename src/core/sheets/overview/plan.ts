import { printable } from '../parts/printable';
import type { Coverage } from '../../audit/coverage/coverage';
import { allCounted } from '../../audit/coverage/counted';
import type { Finding, NotChecked } from '../../documents/finding';
import type { TertialDocument } from '../../documents/tertial-document';
import type { FindingsSheet } from '../findings/plan';
import { documentsReadRows, notCheckedRows } from './overview-documents';
import { coverageRows } from './overview-coverage';
import { findingCountRows } from './overview-findings';
import type { KeyFigureSources } from './overview-key-figures';
import { keyFigureRows } from './overview-key-figures';
import type { WrittenSheets } from './overview-sheets';
import { sheetRows } from './overview-sheets';
import { ruleUsedRows } from './overview-rules';
import type { DatedRule } from '../../rules/dated-rule';
import type { SheetPlan } from '../../port/sheet-plan';
import type { SheetRow } from '../parts/row-item';
import { placeItems, sectionItems, textItem } from '../parts/row-item';

/** What the overview is made from. */
export interface OverviewInput {
  readonly name: string;
  readonly documents: readonly TertialDocument[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly coverage: readonly Coverage[];
  readonly rules: readonly DatedRule<unknown>[];
  readonly fingerprint: string;
  readonly sheets: WrittenSheets;
  readonly keyFigures: KeyFigureSources;
  readonly findingsSheet: FindingsSheet;
}

const COLUMN_WIDTHS = [23, 15, 8, 12, 11, 12, 11, 12, 10, 10, 8];
const HEAD_ROWS = 3;
const WIDTH = COLUMN_WIDTHS.length;
const INTRODUCTION =
  'Var allt finns, vad som lästes i arbetsboken, hur mycket av det som prövades och vad som inte kunde prövas.';
const PROMISE =
  'Beloppen är formler, i sista hand till arbetsbokens egna celler, och räknas om av Excel. Dina egna blad är inte ändrade.';

function fingerprintRows(fingerprint: string): SheetRow[] {
  const meaning =
    'Samma fingeravtryck betyder samma värden och formler i de lästa områdena. Ett annat betyder att något har ändrats sedan Tertial kördes.';
  return [
    sectionItems('Underlagets fingeravtryck', WIDTH),
    [textItem(`SHA-256: ${fingerprint}`)],
    [textItem(meaning, 'note')],
  ];
}

function overviewRows(input: OverviewInput): SheetRow[] {
  const read = [
    [textItem('Översikt', 'title')],
    [textItem(INTRODUCTION, 'subtitle')],
    [textItem(PROMISE, 'note')],
    [],
    ...sheetRows(input.sheets, WIDTH),
    [],
    ...documentsReadRows(input.documents, WIDTH),
    [],
  ];
  return [
    ...read,
    ...coverageRows(input.coverage, read.length + 1, WIDTH),
    [],
    ...findingCountRows(input.findingsSheet, input.findings, WIDTH),
    [],
    ...notCheckedRows(input.notChecked, allCounted(input.coverage), WIDTH),
    [],
    ...keyFigureRows(input.keyFigures, WIDTH),
    [],
    ...ruleUsedRows(input.rules, WIDTH),
    ...fingerprintRows(input.fingerprint),
  ];
}

/** The plan of `Tertial Översikt`. Example: its key figures are references to the cells of `Tertial Eget kapital`. */
export function overviewSheet(input: OverviewInput): SheetPlan {
  const plan: SheetPlan = {
    key: 'overview',
    name: input.name,
    cells: overviewRows(input).flatMap((items, row) => placeItems({ row, column: 0 }, items)),
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: [],
    headerRow: null,
    names: [],
    choices: [],
    charts: [],
  };
  return printable(plan, { lastColumn: WIDTH - 1, headRows: HEAD_ROWS });
}
