import { UNKNOWN_SEX, UNREADABLE_DAY, MAN, WOMAN } from '../../documents/participants';
import type { ParticipantColumn, ParticipantsDocument } from '../../documents/participants';
import type { CellValue } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import type { Steps } from '../../pace/steps';
import { ROWS_A_STEP } from '../../pace/steps';
import { ExitColumn } from './exit-column';
import { listDay } from './list-day';
import type { ListHeader } from './list-header';
import { findListHeader } from './list-header';
import { MAN_TEXTS, WOMAN_TEXTS } from './participant-lexicon';
import { WordColumn, wordIn } from './word-column';

/** Numbers from here on may be days written as eight digits, which a formula takes for dates far away. */
const EIGHT_DIGITS = 1_000_000;

/** True if a formula finds in the cell what was read: a date, nothing, or a text that is neither. */
function isComparable(value: CellValue, day: number): boolean {
  if (typeof value === 'number') return day > 0 && value < EIGHT_DIGITS;
  return value === null || value === '' || day === UNREADABLE_DAY;
}

/** A list while it is read: arrays with room for every row that holds anything. */
class ListReading {
  readonly rows: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Ordinals of the words for sexes. */
  readonly sex: Int32Array;
  readonly unit: Int32Array;
  readonly municipality: Int32Array;
  readonly exit: Int32Array;
  readonly incomeBefore: Int32Array;
  readonly incomeAfter: Int32Array;
  readonly person: Int32Array;
  readonly units = new WordColumn();
  readonly municipalities = new WordColumn();
  readonly sexes = new WordColumn();
  readonly exits = new ExitColumn();
  readonly incomes = new WordColumn();
  private readonly persons = new Map<string, number>();
  count = 0;
  hasRealDates = true;

  constructor(
    private readonly grid: Grid,
    private readonly header: ListHeader,
    size: number,
  ) {
    const column = () => new Int32Array(size);
    [this.rows, this.start, this.end, this.unit, this.sex] = [column(), column(), column(), column(), column()];
    [this.municipality, this.exit, this.person] = [column(), column(), column()];
    [this.incomeBefore, this.incomeAfter] = [column(), column()];
  }

  /** Takes in a row, unless it is blank or a row of sums: without start, end and sex it is no episode. */
  take(row: number): void {
    const [start, end, sex] = [this.at(row, 'start'), this.at(row, 'end'), this.at(row, 'sex')];
    if (start === null && end === null && wordIn(sex).trim() === '') return;
    const index = this.count;
    this.count += 1;
    this.rows[index] = row;
    this.start[index] = this.dayOf(start);
    this.end[index] = this.dayOf(end);
    this.sex[index] = this.sexes.put(sex);
    this.takeWords(row, index);
  }

  private takeWords(row: number, index: number): void {
    this.unit[index] = this.units.put(this.at(row, 'unit'));
    this.municipality[index] = this.municipalities.put(this.at(row, 'municipality'));
    this.exit[index] = this.exits.put(this.at(row, 'exitCode'), this.at(row, 'exitText'));
    this.incomeBefore[index] = this.incomes.put(this.at(row, 'incomeBefore'));
    this.incomeAfter[index] = this.incomes.put(this.at(row, 'incomeAfter'));
    if (this.header.columns.id !== undefined) this.person[index] = this.personOf(wordIn(this.at(row, 'id')));
  }

  /** The ordinal of a person; the ids themselves are forgotten with the reading. */
  private personOf(id: string): number {
    const known = this.persons.get(id);
    if (known !== undefined) return known;
    this.persons.set(id, this.persons.size);
    return this.persons.size - 1;
  }

  private at(row: number, column: ParticipantColumn): CellValue {
    const at = this.header.columns[column];
    return at === undefined ? null : this.grid.value(row, at);
  }

  private dayOf(value: CellValue): number {
    const day = listDay(value, this.grid.date1904);
    this.hasRealDates &&= isComparable(value, day);
    return day;
  }
}

/** The sexes that the words mean. */
function settledSexes({ sex: ordinals, sexes, count }: ListReading) {
  const words = sexes.words();
  const kinds = words.map(({ text }) => {
    const plain = text.toLowerCase().replace(/\.$/, '');
    return WOMAN_TEXTS.has(plain) ? WOMAN : MAN_TEXTS.has(plain) ? MAN : UNKNOWN_SEX;
  });
  const sex = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) sex[index] = kinds[ordinals[index] ?? 0] ?? UNKNOWN_SEX;
  const spelt = (kind: number) => words.flatMap(({ spellings }, index) => (kinds[index] === kind ? spellings : []));
  return { sex, sexes: { women: spelt(WOMAN), men: spelt(MAN) } };
}

function documentOf(grid: Grid, header: ListHeader, reading: ListReading): ParticipantsDocument {
  const { count } = reading;
  const places = Object.values(header.columns);
  return {
    kind: 'participants',
    sheet: grid.name,
    range: {
      first: { row: header.row, column: Math.min(...places) },
      last: { row: reading.rows[count - 1] ?? header.row, column: Math.max(...places) },
    },
    title: null,
    headerRow: header.row,
    columns: header.columns,
    hasRealDates: reading.hasRealDates,
    date1904: grid.date1904,
    count,
    ...{ rows: reading.rows, start: reading.start, end: reading.end, unit: reading.unit },
    ...{ municipality: reading.municipality, exit: reading.exit },
    ...{ incomeBefore: reading.incomeBefore, incomeAfter: reading.incomeAfter },
    person: header.columns.id === undefined ? null : reading.person,
    units: reading.units.words(),
    municipalities: reading.municipalities.words(),
    exits: reading.exits.words,
    incomes: reading.incomes.words(),
    ...settledSexes(reading),
  };
}

/**
 * Reads a sheet as a participant list, one episode a row; `null` for any other sheet. Nothing of a person
 * is kept but ordinals, days and words.
 */
export function* readParticipants(grid: Grid, header = findListHeader(grid)): Steps<ParticipantsDocument | null> {
  if (header === null) return null;
  const rows = grid.filled.rows(header.row + 1);
  const reading = new ListReading(grid, header, rows.length);
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    reading.take(row);
  }
  return reading.count === 0 ? null : documentOf(grid, header, reading);
}
