import { formatRange } from '../../cells/address';
import type { NotChecked } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import { COUNT_COLUMNS } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { grouped } from '../../figures/grouped';
import { withoutPeriod } from '../table/calendar/period-text';
import { wordsOf } from '../table/text';
import { ALL_UNITS_WORDS } from './measure-lexicon';

/** Counts that must agree before figures alone make a block a sum of others; fewer where its name states that it is one. */
const FEWEST_AGREEING = { unnamed: 3, named: 2 };
/** Among more units than this no sums of some of them are looked for: no association has so many. */
const MOST_UNITS = 60;
/** Units on a sheet that are a table of their own; fewer belong with those of other sheets. */
const FEWEST_BESIDE = 3;

/** A block's counts by measure and column. */
type Counts = ReadonlyMap<string, number>;

function countsOf({ lines }: FollowUpDocument): Counts {
  return new Map(
    lines.flatMap((line) =>
      COUNT_COLUMNS.flatMap((column) => {
        const amount = line[column]?.amount;
        return line.measure !== null && amount ? [[`${line.measure} ${column}`, amount.toNumber()] as const] : [];
      }),
    ),
  );
}

/** A block among those of its period, with the units that it stands for: itself, or those that it adds. */
interface Entry {
  readonly document: FollowUpDocument;
  readonly counts: Counts;
  readonly units: readonly string[];
}

/** In how many counts the parts give the total, less those in which they do not; 0 for what is no sum. */
function agreement({ document, counts }: Entry, parts: readonly Entry[]): number {
  let [agreeing, failing] = [0, 0];
  for (const [key, total] of counts) {
    const values = parts.map((part) => part.counts.get(key));
    if (total === 0 || !values.every((value) => value !== undefined)) continue;
    if (values.reduce((sum, value) => sum + value, 0) !== total) failing += 1;
    // Beside nothing but zeros a count is the same, and no sum.
    else if (!values.includes(total)) agreeing += 1;
  }
  const fewest = document.isTotal ? FEWEST_AGREEING.named : FEWEST_AGREEING.unnamed;
  return agreeing >= fewest && agreeing > failing ? agreeing - failing : 0;
}

/** The neighbouring entries whose counts give the total's best; the longest run of those that do so alike. */
function partsAmong(total: Entry, entries: readonly Entry[]): readonly Entry[] | null {
  let best: readonly Entry[] | null = null;
  let most = 0;
  for (let first = 0; first < entries.length; first += 1) {
    for (let end = first + 2; end <= entries.length; end += 1) {
      const parts = entries.slice(first, end);
      const found = agreement(total, parts);
      if (found < most || (found === most && parts.length <= (best?.length ?? Infinity))) continue;
      [best, most] = [parts, found];
    }
  }
  return best;
}

const unitsOf = (parts: readonly Entry[]) => parts.flatMap(({ units }) => units);

/** The names of the units that each total adds, as its own counts and those of its neighbours show. */
function totalsAmong(documents: readonly FollowUpDocument[]): ReadonlyMap<FollowUpDocument, readonly string[]> {
  const found = new Map<FollowUpDocument, readonly string[]>();
  let above: Entry[] = [];
  let below = documents.map((document) => ({ document, counts: countsOf(document), units: [document.unit] }));
  for (let entry = below.shift(); entry !== undefined; entry = below.shift()) {
    const parts = partsAmong(entry, above) ?? partsAmong(entry, below);
    if (parts !== null) found.set(entry.document, unitsOf(parts));
    above = [
      ...above.filter((each) => !parts?.includes(each)),
      parts === null ? entry : { ...entry, units: unitsOf(parts) },
    ];
    below = below.filter((each) => !parts?.includes(each));
  }
  return found;
}

/** Blocks of the same period that are a table together: on a sheet with several, else of all sheets. */
function tablesOf(documents: readonly FollowUpDocument[]): FollowUpDocument[][] {
  return [...grouped(documents, ({ period }) => periodKey(period)).values()].flatMap((all) => {
    const tables = [...grouped(all, ({ sheet }) => sheet).values()].filter(({ length }) => length >= FEWEST_BESIDE);
    return tables.length > 0 ? tables : [all];
  });
}

const WORDS_FOR_ALL = new Set(ALL_UNITS_WORDS.flat());

/** True for a name that is nothing but the word for all units: `Totalt`, not `Storby totalt`. */
const isOfAll = ({ unit }: FollowUpDocument) => wordsOf(withoutPeriod(unit)).every((word) => WORDS_FOR_ALL.has(word));

/** What each total of a table adds: all units, where its name is the word for that or it is the only total. */
function addedIn(table: readonly FollowUpDocument[]): ReadonlyMap<FollowUpDocument, readonly string[]> {
  const found = table.length <= MOST_UNITS ? totalsAmong(table) : new Map<FollowUpDocument, readonly string[]>();
  const totals = table.filter((document) => document.isTotal || found.has(document));
  const unknown = totals.filter((document) => !found.has(document) && totals.length > 1 && !isOfAll(document));
  return new Map([...found, ...unknown.map((document) => [document, []] as const)]);
}

function unknownParts({ sheet, range, unit }: FollowUpDocument): NotChecked {
  const reason = `Det går inte att avgöra vilka enheter som ingår i ”${unit}”, så dess antal är inte kontrollerade mot enheternas.`;
  return { sheet, range: formatRange(range), reason };
}

/**
 * Marks the follow-up blocks that add others, by their counts: `Storby` under two of its units is no unit of its own,
 * and counted beside them its persons would be counted twice. A name such as `Totalt` needs fewer counts to agree.
 */
export function settleUnitTotals(documents: readonly TertialDocument[]): {
  readonly documents: readonly TertialDocument[];
  readonly notChecked: readonly NotChecked[];
} {
  const added = new Map(tablesOf(ofKind(documents, 'followUp')).flatMap((table) => [...addedIn(table)]));
  return {
    documents: documents.map((document) => {
      const adds = document.kind === 'followUp' ? added.get(document) : undefined;
      return adds === undefined ? document : { ...document, isTotal: true, adds };
    }),
    notChecked: [...added].flatMap(([document, adds]) => (adds.length === 0 ? [unknownParts(document)] : [])),
  };
}
