import { columnName } from '../../cells/address';
import { quoteSheetName } from '../../cells/sheet-name';
import type { Finding } from '../../documents/finding';
import type { Severity } from '../../rules/checks/check';
import { Decimal } from '../../figures/decimal';
import type { FindingsColumn } from '../findings/columns';
import { findingsColumn } from '../findings/columns';
import type { FindingsSheet } from '../findings/plan';
import type { PlanCell } from '../../port/sheet-plan';
import type { RowItem, SheetRow } from '../parts/row-item';
import { formulaItem, numberItem, headingItems, sectionItems, textItem } from '../parts/row-item';
import { SEVERITY_WORDS } from '../../documents/words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const HEADINGS = ['Allvar', 'Antal', 'Kvarstår', 'Åtgärdade', 'Godtagna'];
const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'siffran stämmer inte med sina egna delar, eller cellen kan inte användas',
  warning: 'vilar på en regel, ett antagande eller en annan tabell',
  info: 'bra att veta, till exempel tal sparade som text och avrundning på en enhet',
};

/** A column of the findings as a range. Example: `'Tertial Kontroller'!$A$5:$A$9`. */
function rangeOf({ plan, rows }: FindingsSheet, id: FindingsColumn): string {
  const column = columnName(findingsColumn(id));
  return `${quoteSheetName(plan.name)}!$${column}$${(rows?.first ?? 0) + 1}:$${column}$${(rows?.last ?? 0) + 1}`;
}

function textOf({ content }: PlanCell): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && typeof content.value === 'string' ? content.value : '';
}

/** The rows of the planned sheet where each column has its word; upper and lower case are the same to COUNTIFS. */
function countPlanned({ plan, rows }: FindingsSheet, wanted: readonly (readonly [FindingsColumn, string])[]): Decimal {
  const matches = wanted.map(([id, word]) => {
    const column = findingsColumn(id);
    const cells = plan.cells.filter(
      (cell) => cell.column === column && cell.row >= (rows?.first ?? 0) && cell.row <= (rows?.last ?? -1),
    );
    return new Set(cells.filter((cell) => textOf(cell).toLowerCase() === word.toLowerCase()).map(({ row }) => row));
  });
  const [first, ...others] = matches;
  return new Decimal([...(first ?? [])].filter((row) => others.every((set) => set.has(row))).length);
}

function countItem(sheet: FindingsSheet, wanted: readonly (readonly [FindingsColumn, string])[]): RowItem {
  if (sheet.rows === null) return numberItem(new Decimal(0), 'integer');
  const criteria = wanted.map(([id, word]) => `${rangeOf(sheet, id)},"${word}"`).join(',');
  const formula = `${wanted.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${criteria})`;
  return formulaItem({ formula, value: countPlanned(sheet, wanted), style: 'integer' });
}

function severityRow(severity: Severity, sheet: FindingsSheet): SheetRow {
  const word = SEVERITY_WORDS[severity];
  return [
    textItem(word),
    countItem(sheet, [['severity', word]]),
    countItem(sheet, [
      ['severity', word],
      ['status', 'Kvarstår'],
    ]),
    countItem(sheet, [
      ['severity', word],
      ['status', 'Åtgärdad'],
    ]),
    countItem(sheet, [
      ['severity', word],
      ['decision', 'godta'],
    ]),
    null,
    textItem(MEANINGS[severity], 'note'),
  ];
}

/** How many findings there are of each severity, and how many are left, counted live in the findings' own sheet. Example: `=COUNTIF('Tertial Kontroller'!$A$5:$A$9,"Fel")`. */
export function findingCountRows(sheet: FindingsSheet, findings: readonly Finding[], width: number): SheetRow[] {
  const following = findings.filter(({ causedBy }) => causedBy !== null).length;
  const note = `${following} av dem följer av ett annat fel och försvinner med det.`;
  return [
    sectionItems('Avvikelser', width),
    headingItems(HEADINGS, width),
    ...SEVERITIES.map((severity) => severityRow(severity, sheet)),
    ...(following === 0 ? [] : [[textItem(note, 'note')]]),
  ];
}
