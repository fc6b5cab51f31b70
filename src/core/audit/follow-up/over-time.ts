import type { Finding } from '../../documents/finding';
import type { FollowUpDocument } from '../../documents/follow-up';
import type { Measure } from '../../documents/measure';
import { COUNT_COLUMNS, MEASURES } from '../../documents/measure';
import { periodKey } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { amountOf } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import type { Equation } from '../equation';
import { ERROR_PROOF } from '../proof/constants';
import type { Statement } from '../proof/statements';
import { measureCell } from './count-cell';

/** What is counted when it happens, so that tertials add up to a year; who took part may do so in several. */
const ADDED: readonly Measure[] = MEASURES.filter((measure) => measure !== 'participants' && measure !== 'remaining');
/** What cannot become less when more tertials are counted. */
const NEVER_FALLING: readonly Measure[] = [...ADDED, 'participants'];

/** What a count that has not fallen is worth as proof that both were read right. */
const HELD_BITS = 2;

const unitKey = ({ unit }: FollowUpDocument) => unit.toLowerCase();

function sameUnitAndYear(left: FollowUpDocument, right: FollowUpDocument): boolean {
  return unitKey(left) === unitKey(right) && left.period.year === right.period.year;
}

/** The blocks of each single tertial that an accumulated block adds, if all are there. */
function tertialsOf(whole: FollowUpDocument, documents: readonly FollowUpDocument[]): FollowUpDocument[] {
  const { first, last } = whole.period;
  const tertials: FollowUpDocument[] = [];
  for (let tertial = first; tertial <= last; tertial += 1) {
    const found = documents.find(
      (other) => sameUnitAndYear(other, whole) && other.period.first === tertial && other.period.last === tertial,
    );
    if (found !== undefined) tertials.push(found);
  }
  return last > first && tertials.length === last - first + 1 ? tertials : [];
}

/** Accumulated counts are the sum of their tertials. */
export function accumulatedEquations(documents: readonly FollowUpDocument[]): Equation[] {
  return documents.flatMap((whole) => {
    const tertials = tertialsOf(whole, documents);
    if (tertials.length === 0) return [];
    const kin = `${whole.sheet} ${periodKey(whole.period)}`;
    return ADDED.flatMap((measure) =>
      COUNT_COLUMNS.flatMap((column) => {
        const total = measureCell(whole, measure, column);
        const cells = tertials.map((tertial) => measureCell(tertial, measure, column));
        if (total === null || cells.some((cell) => cell === null)) return [];
        const terms = cells.flatMap((cell) => (cell === null ? [] : [{ cell, sign: 1 as const }]));
        return [{ rule: 'accumulated' as const, kin, total, terms, isOfCounts: true }];
      }),
    );
  });
}

/** The cells of a later block beside those of an earlier part of the same time. */
function growing(earlier: FollowUpDocument, later: FollowUpDocument): Statement[] {
  // Time counted once cannot become less, whichever of the two is wrong.
  const about = { kin: `growing ${later.sheet}`, words: ERROR_PROOF.error, bits: HELD_BITS };
  return NEVER_FALLING.flatMap((measure) =>
    COUNT_COLUMNS.flatMap((column): Statement[] => {
      const [before, after] = [measureCell(earlier, measure, column), measureCell(later, measure, column)];
      const [least, published] = [before && amountOf(before), after && amountOf(after)];
      if (before === null || after === null || !least || !published) return [];
      if (published.gte(least)) return [{ ...about, finding: null }];
      const message = `${periodKey(later.period)} räknar ${formatSwedish(published)}, men redan ${periodKey(earlier.period)} räknade ${formatSwedish(least)}; ett ackumulerat antal kan inte minska.`;
      const parts = [{ ...before.at, factor: new Decimal(1) }];
      const remark = { rule: 'accumulated' as const, message, published, expected: least, parts };
      return [{ ...about, finding: cellFinding(after, remark) }];
    }),
  );
}

/** Accumulated counts beside earlier ones, where the tertials between are not there to add up. */
export function growingCounts(documents: readonly FollowUpDocument[]): Statement[] {
  return documents.flatMap((later) => {
    if (tertialsOf(later, documents).length > 0) return [];
    const earlier = documents.filter(
      (other) =>
        other !== later &&
        sameUnitAndYear(other, later) &&
        other.period.first === later.period.first &&
        other.period.last < later.period.last,
    );
    return earlier.flatMap((other) => growing(other, later));
  });
}

/** The periods of a year that follow each other: single tertials, or accumulated ones. */
function followingPeriods(documents: readonly FollowUpDocument[]): [FollowUpDocument, FollowUpDocument][] {
  const byPeriod = new Map(documents.map((document) => [periodKey(document.period), document]));
  const periods = [...byPeriod.values()];
  return periods.flatMap((earlier) => {
    const { year, first, last } = earlier.period;
    const next = periods.find(
      ({ period }) =>
        period.year === year && period.last === last + 1 && (period.first === first || period.first === period.last),
    );
    return next === undefined ? [] : [[earlier, next] as [FollowUpDocument, FollowUpDocument]];
  });
}

/** Units that have a table in one tertial and none in the next, where other units do. */
export function missingUnits(documents: readonly FollowUpDocument[]): Finding[] {
  const units = documents.filter(({ isTotal }) => !isTotal);
  return followingPeriods(units).flatMap(([earlier, next]) => {
    const inPeriod = (of: FollowUpDocument) => units.filter(({ period }) => periodKey(period) === periodKey(of.period));
    const later = new Set(inPeriod(next).map(unitKey));
    return inPeriod(earlier).flatMap((document) => {
      if (later.has(unitKey(document))) return [];
      const cell = COUNT_COLUMNS.flatMap(
        (column) => measureCell(document, 'remaining', column) ?? measureCell(document, 'participants', column) ?? [],
      ).at(-1);
      if (cell === undefined) return [];
      const message = `${document.unit} har en tabell för ${periodKey(document.period)} men ingen för ${periodKey(next.period)}.`;
      return [cellFinding(cell, { rule: 'missingUnit', message })];
    });
  });
}
