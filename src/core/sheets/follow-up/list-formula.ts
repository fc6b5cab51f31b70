import { columnName } from '../../cells/address';
import { LONGEST_FORMULA } from '../../cells/excel-limits';
import { isTooLong } from '../../cells/long-formula';
import { quoteSheetName } from '../../cells/sheet-name';
import { DIFFERENCE_1904 } from '../../cells/serial-day';
import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import { serialPeriod } from '../../calculation/participants/episode-periods';
import type { ExitCategory, ExitRule } from '../../documents/exit-category';
import { exitCategory } from '../../documents/exit-category';
import type { Measure, SexOrTotal } from '../../documents/measure';
import { isExitMeasure, POSITIVE_MEASURES } from '../../documents/measure';
import type { ParticipantColumn, ParticipantsDocument } from '../../documents/participants';
import { mayHidePerson } from '../../privacy/pseudonym';

/** One condition of COUNTIFS: a column and what its cells must be. */
type Condition = string;

/** What is counted in a list. */
export interface ListCount {
  readonly result: FollowUpResult;
  readonly measure: Measure;
  readonly column: SexOrTotal;
}

/** Conditions that each hold for cells that the others do not: their counts are added. */
type Choices = readonly (readonly Condition[])[];

const ANYTHING: Choices = [[]];

/** A condition that nothing is seen in cells: they are blank, or hold the empty text that other programs save. */
function isEmpty(range: string): Condition {
  return `${range},""`;
}

/** A condition that cells equal a text, whatever signs it holds. */
function equals(range: string, text: string): Condition {
  if (text === '') return isEmpty(range);
  const literal = text.replace(/[~*?]/g, (sign) => `~${sign}`).replaceAll('"', '""');
  return `${range},"=${literal}"`;
}

/** COUNTIFS takes upper and lower case for the same, so that a word counts once however it is spelt. */
function distinct(spellings: readonly string[]): string[] {
  return [...new Map(spellings.map((text) => [text.toLowerCase(), text])).values()];
}

function spelt(range: string | null, spellings: readonly string[]): Choices | null {
  return range === null ? null : distinct(spellings).map((text) => [equals(range, text)]);
}

/** Every combination of the choices. */
function combined(left: Choices, right: Choices): Choices {
  return left.flatMap((first) => right.map((second) => [...first, ...second]));
}

class ListFormulas {
  private readonly ranges = new Map<ParticipantColumn, string | null>();
  private readonly exitsOf = new Map<string, Choices>();

  constructor(
    private readonly document: ParticipantsDocument,
    readonly rules: readonly ExitRule[],
  ) {}

  /** The cells of a column in all rows of the list, from any sheet. */
  private range(column: ParticipantColumn): string | null {
    const known = this.ranges.get(column);
    if (known !== undefined) return known;
    const range = this.newRange(column);
    this.ranges.set(column, range);
    return range;
  }

  private newRange(column: ParticipantColumn): string | null {
    const { columns, sheet, headerRow, range } = this.document;
    const at = columns[column];
    if (at === undefined) return null;
    const name = columnName(at);
    return `${quoteSheetName(sheet)}!$${name}$${headerRow + 2}:$${name}$${range.last.row + 1}`;
  }

  /** The episodes that a measure counts in the period, by their days. */
  private days(measure: Measure, { period }: FollowUpResult): Choices | null {
    const days = serialPeriod(period);
    const [start, end] = [this.range('start'), this.range('end')];
    if (days === null || start === null || end === null) return null;
    const shift = this.document.date1904 ? DIFFERENCE_1904 : 0;
    const [from, to] = [days.from - shift, days.to - shift];
    const hasBegun = `${start},"<=${to}"`;
    const isOpen = isEmpty(end);
    if (measure === 'new') return [[`${start},">=${from}"`, hasBegun]];
    if (measure === 'participants') return [`${end},">=${from}"`, isOpen].map((each) => [hasBegun, each]);
    if (measure === 'remaining') return [`${end},">${to}"`, isOpen].map((each) => [hasBegun, each]);
    return [[`${end},">=${from}"`, `${end},"<=${to}"`]];
  }

  private sexes(column: SexOrTotal): Choices | null {
    return column === 'total' ? ANYTHING : spelt(this.range('sex'), this.document.sexes[column]);
  }

  private group({ scope, unit }: FollowUpResult): Choices | null {
    if (scope === 'all') return ANYTHING;
    const words = scope === 'unit' ? this.document.units : this.document.municipalities;
    const word = words.find(({ text }) => text === unit);
    return word === undefined ? null : spelt(this.range(scope === 'unit' ? 'unit' : 'municipality'), word.spellings);
  }

  /** The exits of categories, as the list's own codes and texts. */
  private exits(categories: readonly ExitCategory[]): Choices {
    const key = categories.join();
    const known = this.exitsOf.get(key) ?? this.newExits(categories);
    this.exitsOf.set(key, known);
    return known;
  }

  private newExits(categories: readonly ExitCategory[]): Choices {
    const [code, text] = [this.range('exitCode'), this.range('exitText')];
    const words = this.document.exits.filter((exit) => {
      const category = exitCategory(exit, this.rules);
      return category !== null && categories.includes(category);
    });
    const conditions = words.map(({ spelling: [first, second] }) => [
      ...(code === null ? [] : [equals(code, first)]),
      ...(text === null ? [] : [equals(text, second)]),
    ]);
    return [...new Map(conditions.map((each) => [each.join().toLowerCase(), each])).values()];
  }

  /** The exits that a measure counts; what is no exit is counted whatever its exit. */
  private outcomes(measure: Measure): Choices {
    if (measure === 'positive') return this.exits(POSITIVE_MEASURES);
    return isExitMeasure(measure) ? this.exits([measure]) : ANYTHING;
  }

  formula({ result, measure, column }: ListCount): string | null {
    const parts = [this.days(measure, result), this.sexes(column), this.group(result)];
    const [outcomes, excluded] = [this.outcomes(measure), this.exits(['excluded'])];
    if (parts.some((part) => part === null)) return null;
    const counted = parts.reduce<Choices>((all, part) => combined(all, part ?? ANYTHING), ANYTHING);
    const left = outcomes === ANYTHING ? combined(counted, excluded) : [];
    const terms = [
      ...combined(counted, outcomes).map((each) => `+${counts(each)}`),
      ...left.map((each) => `-${counts(each)}`),
    ];
    const formula = terms.join('').replace(/^\+/, '');
    if (formula.length > LONGEST_FORMULA || isTooLong(formula) || mayHidePerson(formula)) return null;
    return formula === '' ? '0' : formula;
  }
}

function counts(conditions: readonly Condition[]): string {
  return `COUNTIFS(${conditions.join(',')})`;
}

const formulas = new WeakMap<ParticipantsDocument, ListFormulas>();

/** One for each list: what its columns and exits are is the same for thousands of counts. */
function formulasFor(document: ParticipantsDocument, rules: readonly ExitRule[]): ListFormulas {
  const known = formulas.get(document);
  if (known?.rules === rules) return known;
  const made = new ListFormulas(document, rules);
  formulas.set(document, made);
  return made;
}

/**
 * The formula that counts the same in the list itself, English and without `=`; `null` where the list cannot
 * be counted so: days kept as text or as other numbers, a person's number in what is counted, or longer or more spellings than a formula has room for.
 * Example: the women who ended in tertial 1 are
 * `COUNTIFS(Lista!$G$2:$G$9,">=44197",Lista!$G$2:$G$9,"<=44316",Lista!$B$2:$B$9,"=Kvinna")`.
 */
export function listFormula(
  document: ParticipantsDocument,
  count: ListCount,
  rules: readonly ExitRule[],
): string | null {
  return document.hasRealDates ? formulasFor(document, rules).formula(count) : null;
}
