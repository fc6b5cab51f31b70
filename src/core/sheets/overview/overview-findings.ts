import type { Finding } from '../../documents/finding';
import type { Severity } from '../../rules/checks/check';
import { Decimal } from '../../figures/decimal';
import type { FindingsColumn } from '../findings/columns';
import { findingsColumn } from '../findings/columns';
import { findingsRange } from '../findings/findings-range';
import type { FindingsSheet } from '../findings/plan';
import type { PlanCell } from '../../port/sheet-plan';
import type { RowItem, SheetRow } from '../parts/row-item';
import { formulaItem, numberItem, headingItems, sectionItems, textItem } from '../parts/row-item';
import { SEVERITY_WORDS } from '../../documents/words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const HEADINGS = ['Typ', 'Antal', 'Kvarstår', 'Åtgärdade', 'Godtagna'];
const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'stämmer inte med sina delar, eller kan inte användas',
  warning: 'vilar på en regel, ett antagande eller en annan tabell',
  info: 'bra att veta, som tal sparade som text och avrundning',
};

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
  const criteria = wanted.map(([id, word]) => `${findingsRange(sheet, id)},"${word}"`).join(',');
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
    sectionItems('Kontroller', width),
    headingItems(HEADINGS, width),
    ...SEVERITIES.map((severity) => severityRow(severity, sheet)),
    ...(following === 0 ? [] : [[textItem(note, 'note')]]),
  ];
}
