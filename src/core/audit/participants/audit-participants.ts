import { serialOfDay } from '../../cells/serial-day';
import type { ExitRule } from '../../documents/exit-category';
import { AMBIGUOUS_CODES, excludedRows, exitCategory } from '../../documents/exit-category';
import type { Finding } from '../../documents/finding';
import type { ParticipantsDocument } from '../../documents/participants';
import { NO_DAY, UNKNOWN_SEX, UNREADABLE_DAY } from '../../documents/participants';
import type { Steps } from '../../pace/steps';
import { forEach } from '../../pace/steps';
import type { AuditOptions } from '../document-audit';
import type { ListRemark } from './list-finding';
import { listFinding } from './list-finding';

type IsWrong = (index: number) => boolean;

/** A remark, and the episodes that it is about. */
type Remark = ListRemark & { readonly isWrong: IsWrong };

/** The rows of the episodes for which something holds. */
function rowsWhere({ rows, count }: ParticipantsDocument, isWrong: IsWrong): number[] {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) if (isWrong(index)) found.push(rows[index] ?? 0);
  return found;
}

function dayRemarks({ start, end }: ParticipantsDocument, today: string | null): Remark[] {
  const now = today === null ? Number.POSITIVE_INFINITY : serialOfDay(today);
  const day = (days: Int32Array, index: number) => days[index] ?? 0;
  return [
    {
      ...{ rule: 'endBeforeStart', column: 'end', label: 'Slutdatum' },
      sentence: 'Slutdatum ligger före startdatum; insatsen räknas efter datumen som de står',
      isWrong: (index) => day(end, index) > 0 && day(start, index) > 0 && day(end, index) < day(start, index),
    },
    {
      ...{ rule: 'missingDate', column: 'start', label: 'Startdatum' },
      sentence: 'Startdatum saknas eller går inte att läsa; deltagaren räknas inte som deltagare i någon period',
      isWrong: (index) => day(start, index) === NO_DAY || day(start, index) === UNREADABLE_DAY,
    },
    {
      ...{ rule: 'missingDate', column: 'end', label: 'Slutdatum' },
      sentence: 'Slutdatum går inte att läsa; avslutet räknas inte i någon period',
      isWrong: (index) => day(end, index) === UNREADABLE_DAY,
    },
    {
      ...{ rule: 'futureDate', column: 'end', label: 'Datum' },
      sentence: 'Ett datum ligger i framtiden',
      isWrong: (index) => day(start, index) > now || day(end, index) > now,
    },
  ];
}

/** What the words for an exit show, by the ordinals of the exits. */
function marksOf({ exits }: ParticipantsDocument, rules: readonly ExitRule[]) {
  const isAmbiguous = ({ code, text }: { code: string; text: string }) =>
    text === '' && AMBIGUOUS_CODES.has(code) && !rules.some((rule) => rule.code === code);
  return exits.map((exit) => ({
    isStated: exit.code !== '' || exit.text !== '',
    isKnown: exitCategory(exit, rules) !== null,
    isGuess: isAmbiguous(exit),
  }));
}

/** Exits whose words have no meaning here, or one that is guessed. */
function outcomeRemarks(document: ParticipantsDocument, rules: readonly ExitRule[]): Remark[] {
  const marks = marksOf(document, rules);
  const markOf = (index: number) => marks[document.exit[index] ?? 0];
  return [
    {
      ...{ rule: 'unknownExit', column: 'exitCode', label: 'Avslutsanledning' },
      sentence: 'Avslutsanledningen är okänd; avslutet räknas, men inte till någon orsak',
      isWrong: (index) => markOf(index)?.isStated === true && markOf(index)?.isKnown === false,
    },
    {
      ...{ rule: 'unknownExit', severity: 'warning', column: 'exitCode', label: 'Avslutsanledning' },
      sentence:
        'Koden betyder olika saker och ingen text säger vilken; kod 1 räknas som arbete och kod 3 som hälsoskäl',
      isWrong: (index) => markOf(index)?.isGuess === true,
    },
  ];
}

/** Exits without a day, and days without an exit. */
function halfExits(document: ParticipantsDocument, rules: readonly ExitRule[]): Remark[] {
  const marks = marksOf(document, rules);
  const isStated = (index: number) => marks[document.exit[index] ?? 0]?.isStated === true;
  const hasEnded = (index: number) => document.end[index] !== NO_DAY;
  return [
    {
      ...{ rule: 'missing', column: 'exitCode', label: 'Avslutsanledning' },
      sentence: 'Slutdatum finns men ingen avslutsanledning; avslutet räknas, men inte till någon orsak',
      isWrong: (index) => hasEnded(index) && !isStated(index),
    },
    {
      ...{ rule: 'missing', column: 'end', label: 'Slutdatum' },
      sentence: 'Avslutsanledning finns men inget slutdatum; insatsen räknas som pågående',
      isWrong: (index) => !hasEnded(index) && isStated(index),
    },
  ];
}

const MISSING_SEX: ListRemark = {
  ...{ rule: 'missingSex', column: 'sex', label: 'Kön' },
  sentence: 'Kön saknas eller går inte att läsa; raden räknas i totalen men varken som kvinna eller man',
};

const MISREGISTERED: ListRemark = {
  ...{ rule: 'misregistered', column: 'exitCode', label: 'Avslutsanledning' },
  sentence: 'Felregistreringar räknas inte',
};

/**
 * Finds what in a participant list cannot be counted as it is: one finding for each kind, with its
 * rows. No finding shows anything else of a person.
 */
export function* auditParticipants(
  document: ParticipantsDocument,
  { today, exitRules }: AuditOptions,
): Steps<Finding[]> {
  const hasExits = document.columns.exitCode !== undefined || document.columns.exitText !== undefined;
  const hasSex = document.columns.sex !== undefined;
  const exits = hasExits ? [...outcomeRemarks(document, exitRules), ...halfExits(document, exitRules)] : [];
  const remarks = [...dayRemarks(document, today), ...exits];
  const remarked = yield* forEach(remarks, function* ({ isWrong, ...remark }): Steps<Finding[]> {
    return listFinding(document, rowsWhere(document, isWrong), remark);
  });
  const withoutSex = hasSex ? rowsWhere(document, (index) => document.sex[index] === UNKNOWN_SEX) : [];
  yield;
  return [
    ...remarked.flat(),
    ...listFinding(document, withoutSex, MISSING_SEX),
    ...listFinding(document, excludedRows(document, exitRules), MISREGISTERED),
  ];
}
