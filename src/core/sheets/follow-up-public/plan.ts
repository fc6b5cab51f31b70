import type { PublicCount, PublicResult, PublicRow } from '../../calculation/disclosure/public-count';
import type { DisclosureSettings } from '../../settings/settings';
import { COUNT_COLUMNS } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import { measureLabel } from '../follow-up/follow-up-block';
import type { RowItem } from '../parts/row-item';
import { numberItem, placeItems, textItem } from '../parts/row-item';
import { publicTitle } from './public-title';
import type { PlanCell, SheetPlan } from '../../port/sheet-plan';

/** What the sheet for the public is made from. */
export interface PublicSheetInput {
  readonly name: string;
  readonly results: readonly PublicResult[];
  readonly settings: DisclosureSettings;
}

/** How statistics show a count that is kept back. */
export const MASKED = '..';
/** The headings of each table. */
export const HEADINGS = ['Period', 'Mått', 'Kvinnor', 'Män', 'Totalt', '%'];
const WIDTHS = [13, 42, 13, 13, 13, 10];
const FIRST_ROW = 7;

const isMasked = (count: PublicCount | null) => count !== null && 'masked' in count;

/** How many of the counts are masked: no more than anybody can count, and nothing of which are small. */
function maskedText(results: readonly PublicResult[]): string {
  const counts = results.flatMap(({ rows }) => rows.flatMap(({ women, men, total }) => [women, men, total]));
  const there = counts.filter((count) => count !== null);
  return `${there.filter(isMasked).length} av ${there.length} antal är dolda. Delar döljs före summor, och antalet avslut och lösningar döljs sist.`;
}

function notes({ results, settings }: Pick<PublicSheetInput, 'results' | 'settings'>): RowItem[] {
  const { threshold, percentBase, showZeros } = settings;
  const zeros = showZeros ? 'Nollor visas.' : 'Nollor döljs på samma sätt.';
  return [
    textItem(publicTitle(results), 'title'),
    textItem(`Antal under ${threshold} visas inte, för att ingen enskild ska kunna kännas igen. ${zeros}`, 'subtitle'),
    textItem(
      `${MASKED} betyder dolt: antalet är litet, eller så kunde ett litet antal räknas ut med det, här eller tillsammans med vad som har redovisats tidigare.`,
      'note',
    ),
    textItem(maskedText(results), 'note'),
    textItem(`Procent är andelen av alla avslutade och visas när minst ${percentBase} har avslutat.`, 'note'),
  ];
}

function countItem(count: PublicCount | null): RowItem | null {
  if (count === null) return null;
  return 'shown' in count ? numberItem(new Decimal(count.shown), 'amount') : textItem(MASKED, 'rightText');
}

function percentItem({ percent, hidesPercent }: PublicRow): RowItem | null {
  if (percent !== null) return numberItem(new Decimal(percent).div(100), 'wholePercent');
  return hidesPercent ? textItem(MASKED, 'rightText') : null;
}

/** What is reported about one table, besides what is reported about all. */
function blockNote({ hidesZeros, rows }: PublicResult): string | null {
  const counts = rows.flatMap(({ women, men, total }) => [women, men, total]).filter((count) => count !== null);
  if (counts.length > 0 && counts.every(isMasked))
    return 'Hela tabellen är dold: antalen är så få att ingen del av den kan visas.';
  return hidesZeros ? 'Här kan även nollor vara dolda, för att små antal inte ska kunna räknas ut.' : null;
}

function blockRows(result: PublicResult): (RowItem | null)[][] {
  const { unit, period, rows } = result;
  const key = periodKey(period);
  const note = blockNote(result);
  return [
    [textItem(`${unit}, ${key}`, 'section'), ...HEADINGS.slice(1).map(() => textItem('', 'section'))],
    ...(note === null ? [] : [[textItem(note, 'note')]]),
    HEADINGS.map((heading) => textItem(heading, 'heading')),
    ...rows.map((row) => [
      textItem(key),
      textItem(measureLabel(row.measure)),
      ...COUNT_COLUMNS.map((column) => countItem(row[column])),
      percentItem(row),
    ]),
    [],
  ];
}

function cellsOf({ results, settings }: PublicSheetInput): PlanCell[] {
  const head = notes({ results, settings }).map((item) => [item]);
  const gap = Array.from({ length: FIRST_ROW - head.length }, () => []);
  const rows = [...head, ...gap, ...results.flatMap(blockRows)];
  return rows.flatMap((items, row) => placeItems({ row, column: 0 }, items));
}

/**
 * The plan of `Tertial Uppföljning publik`: values and text only. No formula, link, name or comment leads
 * from it to a masked count.
 */
export function publicSheet(input: PublicSheetInput): SheetPlan {
  return {
    key: 'followUpPublic',
    name: input.name,
    cells: cellsOf(input),
    columnWidths: WIDTHS,
    hiddenColumns: [],
    headerRow: null,
    names: [],
    choices: [],
    charts: [],
  };
}
