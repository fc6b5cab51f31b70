import { excludedRows } from '../../documents/exit-category';
import type { ParticipantsDocument } from '../../documents/participants';
import { NO_DAY } from '../../documents/participants';
import type { Period } from '../../documents/period';
import type { ExitRule } from '../../documents/exit-category';
import type { Steps } from '../../pace/steps';
import { forEach } from '../../pace/steps';
import type { SerialPeriod } from './episode-periods';
import { episodeYears } from './episode-periods';

/** How many persons the episodes of a period are of. */
export interface PersonCount {
  readonly period: Period;
  readonly persons: number;
  readonly episodes: number;
}

/** Exits of a year by code, and by income before and after: counts of episodes. */
export interface YearOfExits {
  readonly year: number;
  readonly byCode: Readonly<Record<string, number>>;
  /** Episodes by income before, then after. */
  readonly incomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a list states beside its counts. */
export interface EpisodeDetails {
  readonly sheet: string;
  /** `null` without a column of ids. */
  readonly persons: readonly PersonCount[] | null;
  readonly years: readonly YearOfExits[];
  /** Mistaken registrations, which are counted nowhere. */
  readonly excluded: number;
}

function takesPart(document: ParticipantsDocument, index: number, { from, to }: SerialPeriod): boolean {
  const [start, end] = [document.start[index] ?? 0, document.end[index] ?? 0];
  return start > 0 && start <= to && (end === NO_DAY || end >= from);
}

function personsIn(document: ParticipantsDocument, period: SerialPeriod, excluded: ReadonlySet<number>): PersonCount {
  const persons = new Set<number>();
  let episodes = 0;
  for (let index = 0; index < document.count; index += 1) {
    if (excluded.has(document.rows[index] ?? 0) || !takesPart(document, index, period)) continue;
    episodes += 1;
    persons.add(document.person?.[index] ?? 0);
  }
  return { period: period.period, persons: persons.size, episodes };
}

function increase(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function exitsIn(document: ParticipantsDocument, { period, from, to }: SerialPeriod, excluded: ReadonlySet<number>) {
  const { end, exit, exits, incomes, incomeBefore, incomeAfter, rows, count } = document;
  const byCode: Record<string, number> = {};
  const matrix: Record<string, Record<string, number>> = {};
  for (let index = 0; index < count; index += 1) {
    const day = end[index] ?? 0;
    if (day < from || day > to || excluded.has(rows[index] ?? 0)) continue;
    const code = exits[exit[index] ?? 0]?.code ?? '';
    if (code !== '') increase(byCode, code);
    const before = incomes[incomeBefore[index] ?? 0]?.text ?? '';
    const after = incomes[incomeAfter[index] ?? 0]?.text ?? '';
    if (before !== '' && after !== '') increase((matrix[before] ??= {}), after);
  }
  return { year: period.year ?? 0, byCode, incomes: matrix };
}

/** Persons beside episodes, exits by code, and incomes before and after, for each year of the list. */
export function* episodeDetails(document: ParticipantsDocument, rules: readonly ExitRule[]): Steps<EpisodeDetails> {
  const excluded = new Set(excludedRows(document, rules));
  const years = episodeYears(document);
  const persons = yield* forEach(document.person === null ? [] : years, function* (year): Steps<PersonCount> {
    return personsIn(document, year, excluded);
  });
  const exits = yield* forEach(years, function* (year): Steps<YearOfExits> {
    return exitsIn(document, year, excluded);
  });
  return {
    sheet: document.sheet,
    persons: document.person === null ? null : persons,
    years: exits,
    excluded: excluded.size,
  };
}
