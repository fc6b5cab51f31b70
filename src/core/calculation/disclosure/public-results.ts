import type { SexOrTotal } from '../../documents/measure';
import { PERCENT_MEASURES } from '../../documents/measure';
import type { Period } from '../../documents/period';
import type { Publications } from '../../documents/notes/publications';
import { NOTHING_PUBLISHED } from '../../documents/notes/publications';
import type { FollowUpResult, MeasureCounts } from '../follow-up/follow-up-results';
import type { DisclosureSettings } from '../../settings/settings';
import type { CellOf } from './follow-up-table';
import type { Protection } from './protect-cells';
import { tableKey, tablesGone } from './earlier-tables';
import type { PublicCount, PublicResult, PublicRow } from './public-count';
import { withPublished } from './published-so-far';
import { protectTables } from './protect-tables';
import type { Steps } from '../../pace/steps';
import { finish } from '../../pace/steps';

interface Masked {
  readonly protection: Protection;
  readonly cellOf: CellOf;
  readonly settings: DisclosureSettings;
}

function publicCount(
  { protection, cellOf }: Masked,
  result: FollowUpResult,
  of: { row: MeasureCounts; column: SexOrTotal },
): PublicCount | null {
  const count = of.row[of.column];
  const cell = cellOf(result, of.row.measure, of.column);
  if (count === null || cell === null) return null;
  const masking = protection.masked.get(cell);
  return masking === undefined ? { shown: count.value } : { masked: masking };
}

/** A percent is shown only of counts that are shown themselves, so that it gives away nothing that they do not. */
function publicPercent(
  masked: Masked,
  result: FollowUpResult,
  row: MeasureCounts,
): Pick<PublicRow, 'percent' | 'hidesPercent'> {
  const exits = result.rows.find(({ measure }) => measure === 'exits');
  const [count, base] = [row, exits].map((of) => of && publicCount(masked, result, { row: of, column: 'total' }));
  if (!count || !base || !PERCENT_MEASURES.includes(row.measure)) return { percent: null, hidesPercent: false };
  // Nobody can see by a percent that is not there whether a masked number of exits is zero.
  if (!('shown' in base)) return { percent: null, hidesPercent: true };
  const isShown = 'shown' in count && base.shown >= masked.settings.percentBase;
  return { percent: isShown ? row.percent : null, hidesPercent: base.shown > 0 && !isShown };
}

function publicRow(masked: Masked, result: FollowUpResult, row: MeasureCounts): PublicRow {
  const count = (column: SexOrTotal) => publicCount(masked, result, { row, column });
  return {
    measure: row.measure,
    ...{ women: count('women'), men: count('men'), total: count('total') },
    ...publicPercent(masked, result, row),
  };
}

const isListed = ({ rows }: FollowUpResult) => rows.some(({ total }) => total?.source.kind === 'episodes');

/**
 * Results that are counted alike: the tables', else those of one list. Counts of the same persons in two
 * ways would say more together than either alone.
 */
function oneOrigin(results: readonly FollowUpResult[]): readonly FollowUpResult[] {
  const tables = results.filter((result) => !isListed(result));
  return tables.length > 0 ? tables : results.filter(({ sheet }) => sheet === results[0]?.sheet);
}

/**
 * Units and all of them together. Kommuner are another cut through the same persons, and totals of some units would be
 * one more sum by which a masked count could be worked out.
 */
const isPublished = ({ scope }: FollowUpResult) => scope === 'unit' || scope === 'all';

/** The results that are published: of a unit and period that are there twice, the first alone. */
function eachOnce(results: readonly FollowUpResult[]): FollowUpResult[] {
  const keys = new Set<string>();
  return oneOrigin(results).filter((result) => {
    const key = tableKey(result);
    if (!isPublished(result) || keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

const overlaps = ({ period: { year, first, last } }: FollowUpResult, other: Period) =>
  year === other.year && first <= other.last && other.first <= last;

/** The follow-up as it can be published, and what earlier publications have to do with it. */
export interface Publication {
  readonly results: readonly PublicResult[];
  /** Everything that has been shown, with this publication. */
  readonly published: Publications;
  readonly conflicts: Conflicts;
}

/** What is known together with earlier publications that should not be. */
export interface Conflicts {
  /** Counts that are masked now and have been shown. */
  readonly shownBefore: number;
  /** Small counts that can be worked out from this publication and the earlier ones. */
  readonly workedOut: number;
  /** Tables that were published and are in the workbook no more: their counts are only known as far as they follow. */
  readonly tablesGone: number;
}

/**
 * The follow-up as it can be shown to the public: small counts masked, and others so that none of the masked
 * ones can be worked out, from this publication or together with earlier ones.
 */
export function* publicationInSteps(
  results: readonly FollowUpResult[],
  settings: DisclosureSettings,
  earlier: Publications = NOTHING_PUBLISHED,
): Steps<Publication> {
  const tables = eachOnce(results);
  const { protection, cellOf, seen, unproven } = yield* protectTables(tables, settings, earlier);
  yield;
  const masked: Masked = { protection, cellOf, settings };
  const shown = tables.map((result, block): PublicResult => ({
    ...{ unit: result.unit, scope: result.scope, period: result.period },
    hidesZeros: protection.zerosHidden.has(block),
    rows: result.rows.map((row) => publicRow(masked, result, row)),
  }));
  return {
    results: shown,
    published: withPublished(earlier, { results: shown, tables, settings, isSeen: (cell) => seen.has(cell), cellOf }),
    conflicts: {
      shownBefore: [...seen].filter((cell) => protection.masked.has(cell)).length,
      workedOut: earlier.rows.length === 0 ? 0 : unproven,
      tablesGone: tablesGone(earlier.rows, tables).filter(({ period }) => tables.some((each) => overlaps(each, period)))
        .length,
    },
  };
}

/** All of `publicationInSteps` at once. */
export function publication(...given: Parameters<typeof publicationInSteps>): Publication {
  return finish(publicationInSteps(...given));
}

/** The results of a publication alone. */
export function publicResults(
  results: readonly FollowUpResult[],
  settings: DisclosureSettings,
  earlier: Publications = NOTHING_PUBLISHED,
): readonly PublicResult[] {
  return publication(results, settings, earlier).results;
}
