import { printable } from '../parts/printable';
import type { Coverage } from '../../audit/coverage/coverage';
import { allCounted } from '../../audit/coverage/counted';
import { nothingFound } from '../../audit/coverage/coverage-words';
import { columnName, formatAddress } from '../../cells/address';
import type { CellReference, Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import type { FindingDecision } from '../../documents/notes/finding-decision';
import { DECISION_WORDS } from '../../documents/notes/finding-decision';
import { findingBasis } from './finding-basis';
import { findingFigures } from './finding-figures';
import type { FindingRow, FindingSources } from './finding-figures';
import { parseFindingKey } from './finding-key';
import type { ListedFinding } from './finding-order';
import type { ReviewedFinding } from './open-findings';
import { reopenedSentence } from './open-findings';
import { reviewFindings } from './review-findings';
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
  readonly decisions: readonly FindingDecision[];
}

/** The sheet of findings, and the rows (zero-based, both included) that hold them; `null` if there are none. */
export interface FindingsSheet {
  readonly plan: SheetPlan;
  readonly rows: { readonly first: number; readonly last: number } | null;
}

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const WIDTH = FINDINGS_COLUMNS.length - 1;
const SEVERITY_STYLES: Readonly<Record<Finding['severity'], StyleName>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
};

const INTRODUCTION =
  'Kontroller av arbetsbokens egna siffror. Skriv i kolumnerna Beslut, Kommentar, Av och Datum: de finns kvar när Tertial körs igen, allt annat på bladet skrivs om.';
const FOLLOWING =
  'Rätta i det egna bladet: I cellen, Enligt delarna, Skillnad och Status räknas om direkt. Rader utan formel prövas nästa gång Tertial körs.';

function decisionItems(key: string, decision: FindingDecision | null, basis: string): RowItem[] {
  const { decision: word = '', comment = '', by = '', date = '' } = decision ?? {};
  return [...[word, comment, by, date].map((text) => textItem(text, 'input')), textItem(basis), textItem(key, 'note')];
}

/** What a finding shows; of one that was accepted with other figures, that too. */
function messageOf({ finding, state, decision }: ReviewedFinding): string {
  const isReopened = state === 'reopened' && decision !== null;
  return isReopened ? `${finding.message} ${reopenedSentence(decision)}` : finding.message;
}

/** The figures that the decision of a row is about: those of now where nothing is decided. */
function basisOf({ finding, decision }: ReviewedFinding): string {
  const isDecided = decision !== null && decision.decision !== '' && decision.basis !== '';
  return isDecided ? decision.basis : findingBasis(finding);
}

function amountItems({ finding, depth }: ListedFinding, place: FindingRow, sources: FindingSources) {
  const { severity, at, label, heading } = finding;
  const figures = findingFigures(finding, place, sources);
  return [
    textItem(SEVERITY_WORDS[severity], SEVERITY_STYLES[severity]),
    textItem(at.sheet, 'wrapped'),
    linkItem(formatAddress(at), { sheet: at.sheet, address: at }),
    textItem(`${'    '.repeat(Math.min(depth, 3))}${label}`, 'wrapped'),
    textItem(heading, 'wrapped'),
    figures.published,
    figures.expected,
    figures.difference,
    figures.status,
  ];
}

const causeItem = (cause: CellReference | null) =>
  cause === null ? null : linkItem(shownReference(cause), { sheet: cause.sheet, address: cause });

/** The rows of the findings in their order, each with the cells that accept it. */
function placesOf(listed: readonly ReviewedFinding[]): ReadonlyMap<ReviewedFinding, FindingRow> {
  const rows = new Map(listed.map((each, index) => [each, FIRST_ROW + index]));
  const causes = new Map(listed.map((each) => [cellKey(each.finding.at), each]));
  const cellOf = (each: ReviewedFinding | undefined) => {
    const row = each === undefined || each.state === 'reopened' ? undefined : rows.get(each);
    return row === undefined ? [] : [`${columnName(findingsColumn('decision'))}${row + 1}`];
  };
  return new Map(
    listed.map((each, index) => {
      const { causedBy } = each.finding;
      const cause = causedBy === null ? undefined : causes.get(cellKey(causedBy));
      const decisionCells = [...cellOf(each), ...(cause === each ? [] : cellOf(cause))];
      return [each, { row: FIRST_ROW + index, decisionCells, isAccepted: each.state === 'accepted' }];
    }),
  );
}

function listCells({ cells, figures }: FindingsInput, all: readonly ReviewedFinding[]): PlanCell[] {
  const byFinding = new Map(all.map((each) => [each.finding, each]));
  const ordered = orderFindings([...byFinding.keys()], [...cells.keys()]);
  const listed = ordered.flatMap((one) => {
    const reviewed = byFinding.get(one.finding);
    return reviewed === undefined ? [] : [{ one, reviewed }];
  });
  const places = placesOf(listed.map(({ reviewed }) => reviewed));
  return listed.flatMap(({ one, reviewed }) => {
    const place = places.get(reviewed);
    if (place === undefined) return [];
    return placeItems({ row: place.row, column: 0 }, [
      ...amountItems(one, place, { cells, figures }),
      textItem(messageOf(reviewed), 'wrapped'),
      causeItem(one.finding.causedBy),
      ...decisionItems(reviewed.key, reviewed.decision, basisOf(reviewed)),
    ]);
  });
}

function earlierItems(decision: FindingDecision): (RowItem | null)[] {
  const stated = parseFindingKey(decision.key);
  const items: (RowItem | null)[] = Array.from({ length: findingsColumn('decision') }, () => null);
  items[findingsColumn('sheet')] = textItem(stated?.sheet ?? '');
  items[findingsColumn('label')] = textItem(stated?.label ?? '');
  items[findingsColumn('heading')] = textItem(stated?.heading ?? '');
  items[findingsColumn('message')] = textItem(decision.message, 'wrapped');
  return [...items, ...decisionItems(decision.key, decision, decision.basis)];
}

/** Decisions whose finding is gone: kept, and found again if it comes back. */
function earlierCells(firstRow: number, earlier: readonly FindingDecision[]): PlanCell[] {
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
  const { findings: reviewed, earlier } = reviewFindings(findings, decisions);
  const last = FIRST_ROW + findings.length - 1;
  const list =
    findings.length === 0
      ? placeItems({ row: FIRST_ROW, column: 0 }, [textItem(nothingFound(allCounted(coverage)))])
      : listCells(input, reviewed);
  const choice = { column: findingsColumn('decision'), firstRow: FIRST_ROW, words: DECISION_WORDS };
  const plan: SheetPlan = {
    key: 'findings',
    name,
    cells: [...headCells(), ...list, ...earlierCells(Math.max(last, FIRST_ROW) + 2, earlier)],
    columnWidths: FINDINGS_COLUMNS.map(({ width }) => width),
    hiddenColumns: [findingsColumn('basis'), findingsColumn('key')],
    headerRow: HEADER_ROW,
    names: [],
    choices: findings.length === 0 ? [] : [{ ...choice, lastRow: last }],
    charts: [],
  };
  return {
    rows: findings.length === 0 ? null : { first: FIRST_ROW, last },
    plan: printable(plan, { lastColumn: findingsColumn('comment'), headRows: HEADER_ROW }),
  };
}
