import type { AttestChoices, AttestRule } from '../rules/attest';
import { attestRule, needsHigher } from '../rules/attest';
import { convertAmount } from '../figures/unit';
import { Decimal } from '../figures/decimal';
import type { AttestRole, Requisition, RequisitionsDocument } from './requisitions';

/** What is wrong with how a requisition is attested. */
export type AttestFault = 'missing' | 'level' | 'sameTwice' | 'ownCost';

/** Who may attest what, the substitutes included. */
const RECEIPT: Readonly<Record<'lower' | 'higher', readonly AttestRole[]>> = {
  lower: ['administrator', 'deputy', 'director', 'chair', 'viceChair'],
  higher: ['director', 'deputy', 'chair', 'viceChair'],
};
const DECISION: Readonly<Record<'lower' | 'higher', readonly AttestRole[]>> = {
  lower: ['director', 'chair', 'viceChair'],
  higher: ['chair', 'viceChair'],
};
/** Who decides on the own costs of each. */
const OWN_COST: Readonly<Record<AttestRole, readonly AttestRole[]>> = {
  administrator: ['director', 'chair', 'viceChair'],
  deputy: ['director', 'chair', 'viceChair'],
  director: ['chair', 'viceChair'],
  chair: ['viceChair'],
  viceChair: ['chair'],
};

/** The amount in kronor; `null` where it cannot be read. */
export function inKronor({ unit }: RequisitionsDocument, { figure: { amount } }: Requisition): Decimal | null {
  return amount === null ? null : convertAmount(amount, unit, 'kr');
}

/** The limit of a requisition's day. */
export function limitFor({ day }: Requisition, choices: AttestChoices): AttestRule | null {
  return attestRule(day, choices)?.value ?? null;
}

function levelOf(document: RequisitionsDocument, line: Requisition, choices: AttestChoices): 'lower' | 'higher' | null {
  const [amount, rule] = [inKronor(document, line), limitFor(line, choices)];
  if (line.isTransfer) return 'higher';
  return amount === null || rule === null ? null : needsHigher(amount.abs(), rule) ? 'higher' : 'lower';
}

/**
 * What is wrong with a requisition's attests; none where the list has no column for them. Who is only known by name has
 * no level to judge. Example: 255 360 kr that the director has decided on is of the wrong level.
 */
export function attestFaults(document: RequisitionsDocument, line: Requisition, choices: AttestChoices): AttestFault[] {
  const { receipt, decision, costOf } = line;
  const attests = [receipt, decision].flatMap((attest) => attest ?? []);
  if (attests.length === 0 || line.figure.amount === null) return [];
  const level = levelOf(document, line, choices);
  const isOff = (role: AttestRole | null | undefined, allowed: readonly AttestRole[]) =>
    role !== null && role !== undefined && !allowed.includes(role);
  const isLevelOff = level !== null && (isOff(receipt?.role, RECEIPT[level]) || isOff(decision?.role, DECISION[level]));
  const isOwn =
    costOf !== null && (isOff(decision?.role, OWN_COST[costOf]) || attests.some(({ role }) => role === costOf));
  return [
    ...(attests.some(({ who }) => who === '') ? (['missing'] as const) : []),
    ...(receipt !== null && receipt.who !== '' && receipt.who === decision?.who ? (['sameTwice'] as const) : []),
    // An own cost has its own rule of who decides.
    ...(isOwn ? (['ownCost'] as const) : isLevelOff ? (['level'] as const) : []),
  ];
}

const MOST_DAYS = 30;
const MILLISECONDS_A_DAY = 86_400_000;

/** The fewest days between bills of a rent or a subscription: a month, or nearly. */
const LEAST_OF_MONTH = 25;

/** True for bills that come once a month with one amount, as rents do: they are hardly one purchase that was split. */
export function areMonthly(lines: readonly Requisition[]): boolean {
  const [first] = lines;
  const amount = first?.figure.amount ?? null;
  return lines.every(({ figure, day }, index) => {
    const before = index === 0 ? null : (lines[index - 1]?.day ?? null);
    const isApart = index === 0 || daysFrom(before, day) >= LEAST_OF_MONTH;
    return amount !== null && figure.amount?.eq(amount) === true && isApart;
  });
}

/**
 * Requisitions of one supplier that are below the limit each and above it together within thirty days, for each supplier
 * those that are no monthly bills if there are such.
 */
export function splitRequisitions(document: RequisitionsDocument, choices: AttestChoices): Requisition[][] {
  const small = document.lines.filter(
    (line) =>
      line.supplier !== '' &&
      line.day !== null &&
      line.figure.amount?.gt(0) === true &&
      levelOf(document, line, choices) === 'lower',
  );
  const suppliers = [...new Set(small.map(({ supplier }) => supplier.toLowerCase()))];
  return suppliers.flatMap((supplier) => {
    const own = small
      .filter((line) => line.supplier.toLowerCase() === supplier)
      .toSorted((one, other) => (one.day ?? '').localeCompare(other.day ?? ''));
    const groups = own
      .map((first, index) => own.slice(index).filter(({ day }) => daysFrom(first.day, day) <= MOST_DAYS))
      .filter((each) => each.length > 1 && isAbove(document, each, choices));
    const group = groups.find((each) => !areMonthly(each)) ?? groups[0];
    return group === undefined ? [] : [group];
  });
}

const daysFrom = (from: string | null, to: string | null) =>
  from === null || to === null ? Infinity : (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;

function isAbove(document: RequisitionsDocument, lines: readonly Requisition[], choices: AttestChoices): boolean {
  const [first] = lines;
  const rule = first === undefined ? null : limitFor(first, choices);
  const sum = Decimal.sum(0, ...lines.flatMap((line) => inKronor(document, line) ?? []));
  return rule !== null && needsHigher(sum, rule);
}
