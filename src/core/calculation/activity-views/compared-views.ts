import type { BudgetDocument } from '../../documents/budget';
import type { Decimal } from '../../figures/decimal';
import type { ComparedView, DecidedView } from './activity-views-result';
import type { StatusGroup } from './code-table';
import { statusIn } from './code-table';
import type { Mapping, OtherLine } from './counterparts';
import { codesFor } from './counterparts';
import type { Frame } from './frame';
import { amountsOf, sumOf } from './frame';
import { activitySum, listTotal } from './listed-views';
import type { CodeAmounts } from './mapping';
import type { Amounts } from './view-columns';

/** Other less own: an empty cell of the codes beside an amount is that amount's difference. */
function differencesOf(own: Amounts, other: Amounts): (Decimal | null)[] {
  return own.map((amount, index) => {
    const against = other[index] ?? null;
    if (against === null || (amount === null && against.amount.isZero())) return null;
    return against.amount.minus(amount?.amount ?? 0);
  });
}

/** Each counterpart beside its codes. */
export function comparedIn(mapping: Mapping, codes: readonly CodeAmounts[], frame: Frame): ComparedView[] {
  return mapping.others.flatMap(({ kind, label, document, own: other }, index) => {
    const coded = codesFor(mapping, codes, index).map((each) => each.coded);
    if (coded.length === 0) return [];
    const own = sumOf(
      coded.map(({ line }) => amountsOf(frame.codes.document, line, frame)),
      frame,
    );
    // A platform's sum is of its own years, and not of all those of the codes.
    const isOther = (at: number) => kind === 'platform' && frame.periods[at]?.key === 'sum';
    const differences = differencesOf(own, other).map((each, at) => (isOther(at) ? null : each));
    return [{ kind, label, sheet: document.sheet, codes: coded.map(({ code }) => code), own, other, differences }];
  });
}

interface TotalLine {
  readonly kind: 'main' | 'list';
  readonly document: BudgetDocument;
  readonly line: number | null;
}

/** All activities of another sheet beside all codes; nothing where it has no sum of them. */
export function comparedTotal({ kind, document, line }: TotalLine, own: Amounts, frame: Frame): ComparedView[] {
  if (line === null) return [];
  const other = amountsOf(document, line, frame);
  const differences = differencesOf(own, other).map((each, index) => (own[index] === null ? null : each));
  const label = document.lines[line]?.label ?? '';
  return [{ kind, label, sheet: document.sheet, codes: [], own, other, differences }];
}

/** The sum of a list of activities. */
export function listedTotal({ others, proposed }: Mapping<OtherLine>): TotalLine[] {
  const listed = [...new Set(proposed.values())].flatMap((index) => others[index] ?? []);
  const [first] = listed;
  if (first === undefined) return [];
  const line = listTotal(
    first.document,
    listed.map((each) => each.line),
  );
  return [{ kind: 'list', document: first.document, line }];
}

/** What a group comes to: its printed line, or its codes together. */
export function groupAmounts({ line }: StatusGroup, index: number, frame: Frame): Amounts {
  const { document, lines } = frame.codes;
  if (line !== null) return amountsOf(document, line, frame);
  const own = lines.filter(({ group }) => group === index).map((coded) => amountsOf(document, coded.line, frame));
  return sumOf(own, frame);
}

/** The main budget's own lines for what is decided and what is not, beside the groups of the codes. */
export function decidedViews(main: BudgetDocument, groups: readonly Amounts[], frame: Frame): DecidedView[] {
  const sum = activitySum(main) ?? 0;
  return main.lines.slice(0, sum).flatMap(({ label, role }, line) => {
    const status = statusIn(label);
    if ((status !== 'decided' && status !== 'undecided') || role === 'heading') return [];
    const statuses = status === 'decided' ? ['decided'] : ['undecided', 'new'];
    const own = groups.filter((_, index) => statuses.includes(frame.codes.groups[index]?.status ?? 'other'));
    return own.length === 0
      ? []
      : [{ main, label, status, own: sumOf(own, frame), other: amountsOf(main, line, frame) }];
  });
}
