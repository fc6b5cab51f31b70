import type { Coverage } from '../../audit/coverage/coverage';
import { allCounted } from '../../audit/coverage/counted';
import { nothingFound } from '../../audit/coverage/coverage-words';
import { formatAddress } from '../../cells/address';
import type { Finding } from '../../documents/finding';
import type { Decision } from './notes';
import { matchDecisions } from './notes';
import { findingFigures } from './finding-figures';
import type { FindingSources } from './finding-figures';
import { findingKeys, parseFindingKey } from './finding-key';
import type { ListedFinding } from './finding-order';
import { orderFindings } from './finding-order';
import { FINDINGS_COLUMNS, findingsColumn } from './columns';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';
import type { StyleName } from '../../port/style';
import type { RowItem } from '../parts/row-item';
import { linkItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { shownReference } from '../parts/user-cells';
import { SEVERITY_WORDS } from '../../documents/words';

/** What the sheet of findings is made from. */
export interface FindingsInput extends FindingSources {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly decisions: readonly Decision[];
}

/** The sheet of findings, and the rows (zero-based, both included) that hold them; `null` if there are none. */
export interface FindingsSheet {
  readonly plan: SheetPlan;
  readonly rows: { readonly first: number; readonly last: number } | null;
}

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTH = FINDINGS_COLUMNS.length - 1;
const DECISION_WORDS = ['åtgärda', 'godta'];
const SEVERITY_STYLES: Readonly<Record<Finding['severity'], StyleName>> = {
  error: 'error',
  warning: 'warning',
  info: 'text',
};

const INTRODUCTION =
  'Kontroller av arbetsbokens egna siffror. Skriv i kolumnerna Beslut och Kommentar: de finns kvar när Tertial körs igen, allt annat på bladet skrivs om.';
const FOLLOWING =
  'Rätta i det egna bladet: Publicerat, Förväntat, Differens och Status räknas om direkt. Rader utan formel prövas nästa gång Tertial körs.';

function decisionItems(key: string, decision: Decision | undefined): RowItem[] {
  return [
    textItem(decision?.decision ?? '', 'input'),
    textItem(decision?.comment ?? '', 'input'),
    textItem(key, 'note'),
  ];
}

function findingItems({ finding, depth }: ListedFinding, row: number, sources: FindingSources): (RowItem | null)[] {
  const { severity, at, causedBy, label, heading, message } = finding;
  const figures = findingFigures(finding, row, sources);
  return [
    textItem(SEVERITY_WORDS[severity], SEVERITY_STYLES[severity]),
    textItem(at.sheet),
    linkItem(formatAddress(at), { sheet: at.sheet, address: at }),
    textItem(`${'    '.repeat(Math.min(depth, 3))}${label}`),
    textItem(heading),
    figures.published,
    figures.expected,
    figures.difference,
    figures.status,
    textItem(message, 'wrapped'),
    causedBy === null ? null : linkItem(shownReference(causedBy), { sheet: causedBy.sheet, address: causedBy }),
  ];
}

function listCells(input: FindingsInput, keys: ReadonlyMap<Finding, string>): PlanCell[] {
  const { findings, cells, figures, decisions } = input;
  const { byKey } = matchDecisions([...keys.values()], decisions);
  return orderFindings(findings, [...cells.keys()]).flatMap((listed, index) => {
    const row = FIRST_ROW + index;
    const key = keys.get(listed.finding) ?? '';
    return placeItems({ row, column: 0 }, [
      ...findingItems(listed, row, { cells, figures }),
      ...decisionItems(key, byKey.get(key)),
    ]);
  });
}

function earlierItems(decision: Decision): (RowItem | null)[] {
  const stated = parseFindingKey(decision.key);
  const items: (RowItem | null)[] = Array.from({ length: findingsColumn('decision') }, () => null);
  items[findingsColumn('sheet')] = textItem(stated?.sheet ?? '');
  items[findingsColumn('label')] = textItem(stated?.label ?? '');
  items[findingsColumn('heading')] = textItem(stated?.heading ?? '');
  items[findingsColumn('message')] = textItem(decision.message, 'wrapped');
  return [...items, ...decisionItems(decision.key, decision)];
}

/** Decisions whose finding is gone: kept, and found again if it comes back. */
function earlierCells(firstRow: number, earlier: readonly Decision[]): PlanCell[] {
  if (earlier.length === 0) return [];
  const title = 'Tidigare beslut, om sådant som inte längre hittas';
  return [sectionItems(title, WIDTH), ...earlier.map(earlierItems)].flatMap((items, index) =>
    placeItems({ row: firstRow + index, column: 0 }, items),
  );
}

function headCells(): PlanCell[] {
  return [
    ...placeItems({ row: 0, column: 0 }, [textItem('Kontroller', 'title')]),
    ...placeItems({ row: 1, column: 0 }, [textItem(INTRODUCTION, 'subtitle')]),
    ...placeItems({ row: 2, column: 0 }, [textItem(FOLLOWING, 'note')]),
    ...placeItems(
      { row: HEADER_ROW, column: 0 },
      FINDINGS_COLUMNS.map(({ heading }) => textItem(heading, 'heading')),
    ),
  ];
}

/**
 * The plan of `Tertial Kontroller`: a row for each finding, with what the user decided about it.
 * Example: without findings it shows how many of the amounts could be tested.
 */
export function findingsSheet(input: FindingsInput): FindingsSheet {
  const { findings, coverage, decisions, name } = input;
  const keys = findingKeys(findings);
  const { earlier } = matchDecisions(keys, decisions);
  const last = FIRST_ROW + findings.length - 1;
  const list =
    findings.length === 0
      ? placeItems({ row: FIRST_ROW, column: 0 }, [textItem(nothingFound(allCounted(coverage)))])
      : listCells(input, new Map(findings.map((finding, index) => [finding, keys[index] ?? ''])));
  const choice = { column: findingsColumn('decision'), firstRow: FIRST_ROW, words: DECISION_WORDS };
  return {
    rows: findings.length === 0 ? null : { first: FIRST_ROW, last },
    plan: {
      key: 'findings',
      name,
      cells: [...headCells(), ...list, ...earlierCells(Math.max(last, FIRST_ROW) + 2, earlier)],
      columnWidths: FINDINGS_COLUMNS.map(({ width }) => width),
      hiddenColumns: [findingsColumn('key')],
      headerRow: HEADER_ROW,
      names: [],
      choices: findings.length === 0 ? [] : [{ ...choice, lastRow: last }],
      charts: [],
    },
  };
}
