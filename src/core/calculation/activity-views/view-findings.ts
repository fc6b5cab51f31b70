import { formatAddress } from '../../cells/address';
import type { CellReference, Finding } from '../../documents/finding';
import { cellKey } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import type { ActivityViewsResult, ComparedView, FinancingView, PlatformSheet } from './activity-views-result';
import { postFindings } from './post-findings';
import type { ViewAmount } from './view-columns';

/** Amounts are compared as printed in the coarser unit: less than half of its step is rounding. */
const ROUNDED = new Decimal('0.5');

const cellText = ({ sheet, ...address }: CellReference) => `${sheet}!${formatAddress(address)}`;
const listed = (terms: ViewAmount['terms']) => terms.map(({ at }) => cellText(at)).join(', ');
const signed = (amount: Decimal) => `${amount.gt(0) ? '+' : ''}${formatSwedish(amount)}`;

/** The cell of the codes for a period where it is empty: the line of the first code. */
function emptyCell(result: ActivityViewsResult, { codes }: ComparedView, index: number): CellReference | null {
  const activity = result.activities.find(({ code }) => code === codes[0]);
  const document = result.codes?.document;
  const figures = activity === undefined ? undefined : document?.lines[activity.line]?.figures;
  const at = figures?.find((_, column) => document?.columns[column]?.year === result.periods[index]?.year);
  return at === undefined || document === undefined ? null : { sheet: document.sheet, row: at.row, column: at.column };
}

interface Compared {
  readonly result: ActivityViewsResult;
  readonly view: ComparedView;
  readonly index: number;
}

function differenceFinding({ result, view, index }: Compared): Finding[] {
  const [own, other, difference] = [
    view.own[index] ?? null,
    view.other[index] ?? null,
    view.differences[index] ?? null,
  ];
  const [first] = other?.terms ?? [];
  const period = result.periods[index];
  if (difference === null || other === null || first === undefined || period === undefined) return [];
  const empty = own === null ? emptyCell(result, view, index) : null;
  const where =
    own === null
      ? empty === null
        ? 'saknas'
        : `är tom i ${cellText(empty)}`
      : `är ${formatSwedish(own.amount)} (${listed(own.terms)})`;
  const { unit } = result;
  const message = `${listed(other.terms)} ”${view.label}” är ${formatSwedish(other.amount)} ${unit} för ${period.heading}, men ${view.codes.join(' + ') || 'summan av koderna'} ${where}: skillnad ${signed(difference)} ${unit}.`;
  const parts = own?.terms ?? (empty === null ? [] : [{ at: empty, factor: new Decimal(1) }]);
  const factor = first.factor;
  const isOne = other.terms.length === 1;
  return [
    findingAbout({
      ...{ rule: 'viewsDiffer', at: first.at, label: view.label, heading: period.heading, message },
      published: isOne ? first.amount : other.amount,
      ...(isOne && own !== null && { expected: own.amount.div(factor), linear: true }),
      parts: parts.map((part) => ({ ...part.at, factor: part.factor.div(isOne ? factor : 1) })),
    }),
  ];
}

/** Sums of columns follow from their years, and what is less than half of a step is rounding. */
function isReported({ periods }: ActivityViewsResult, { differences }: ComparedView, index: number): boolean {
  const difference = differences[index] ?? null;
  return difference !== null && periods[index]?.year !== null && difference.abs().gte(ROUNDED);
}

const pairsOf = ({ at, parts }: Finding) => parts.map((part) => [cellKey(at), cellKey(part)].sort().join(' '));

/** Who pays for a platform beside what it costs, where both are what their parts give. */
function financingFindings(
  { platform, key, total, cost, financiers }: FinancingView,
  found: ReadonlySet<string>,
): Finding[] {
  const { document, financing, total: costLine } = platform;
  const [costTerm] = cost?.terms ?? [];
  const column = costTerm?.at.column;
  const figure = document.lines[financing?.total ?? -1]?.figures.find((each) => each.column === column);
  const at =
    figure === undefined
      ? financiers[0]?.amount.terms[0]?.at
      : { sheet: document.sheet, row: figure.row, column: figure.column };
  if (cost === null || costTerm === undefined || at === undefined || cost.amount.eq(total.amount)) return [];
  // A sum that its own parts disagree with is reported already.
  if (found.has(cellKey(at)) || found.has(cellKey(costTerm.at))) return [];
  const { unit } = document;
  const [paid, costs] = [total.amount.div(costTerm.factor), costTerm.amount];
  const message = `Finansieringen är ${formatSwedish(paid)} ${unit} för ${key}, men ${cellText(costTerm.at)} ”${document.lines[costLine]?.label ?? ''}” är ${formatSwedish(costs)}: ${signed(paid.minus(costs))} ${unit}.`;
  return [
    findingAbout({
      ...{
        rule: 'financingDiffers',
        at,
        label: document.lines[financing?.total ?? -1]?.label ?? 'Finansiering',
        heading: key,
      },
      ...{ message, published: paid, parts: [{ ...costTerm.at, factor: new Decimal(1) }] },
    }),
  ];
}

/** A printed sum of several platforms on a sheet that is not what they come to. */
function sheetFindings({ label, sum, printed }: PlatformSheet, { periods, unit }: ActivityViewsResult): Finding[] {
  return periods.flatMap(({ heading, year }, index) => {
    const [own, stated] = [sum[index] ?? null, printed[index] ?? null];
    const [at] = stated?.terms ?? [];
    if (own === null || stated === null || at === undefined || year === null || own.amount.eq(stated.amount)) return [];
    const message = `”${label ?? ''}” är ${formatSwedish(stated.amount)} ${unit} för ${heading}, men verksamheterna på bladet är tillsammans ${formatSwedish(own.amount)} (${listed(own.terms)}).`;
    return [
      findingAbout({
        ...{ rule: 'sum', at: at.at, label: label ?? '', heading, message, published: at.amount },
        ...{ expected: own.amount.div(at.factor), linear: true },
        parts: own.terms.map((term) => ({ ...term.at, factor: term.factor.div(at.factor) })),
      }),
    ];
  });
}

/** The line whose difference is all of the difference of a sum for the period: the sum's follows from it. */
function causeOf({ result, view, index }: Compared): Finding | null {
  const lines = result.compared.filter(({ kind, sheet }) => kind === 'line' && sheet === view.sheet);
  const different = lines.filter((line) => isReported(result, line, index));
  const sum = Decimal.sum(0, ...different.map(({ differences }) => differences[index] ?? 0));
  const [first] = different;
  if (first === undefined || view.differences[index]?.eq(sum) !== true) return null;
  return differenceFinding({ result, view: first, index })[0] ?? null;
}

/**
 * All findings with those of the views: what two sheets have for one activity, financing that is not the cost, and sums
 * of several activities. What is found already is not said again, and a sum whose lines explain it follows from them.
 */
export function withViewFindings(found: readonly Finding[], result: ActivityViewsResult | null): Finding[] {
  if (result === null) return [...found];
  const wrong = new Set(found.filter(({ severity }) => severity === 'error').map(({ at }) => cellKey(at)));
  const causes = new Map<string, CellReference>();
  // Causes come before what follows from them.
  const ordered = result.compared.toSorted((a, b) => Number(a.kind === 'list') - Number(b.kind === 'list'));
  const own = ordered.flatMap((view) =>
    result.periods.flatMap((_, index) => {
      if (!isReported(result, view, index)) return [];
      const finding = differenceFinding({ result, view, index });
      const cause = view.kind === 'list' ? causeOf({ result, view, index }) : null;
      if (cause !== null) for (const each of finding) causes.set(cellKey(each.at), cause.at);
      return finding;
    }),
  );
  const known = new Set(found.filter(({ rule }) => rule === 'viewsDiffer').flatMap(pairsOf));
  const added = own.filter((each) => !pairsOf(each).some((pair) => known.has(pair)));
  const following = [...found, ...added].map((each) => {
    const cause = each.rule === 'viewsDiffer' && each.causedBy === null ? causes.get(cellKey(each.at)) : undefined;
    return cause === undefined ? each : { ...each, causedBy: cause, expected: null, difference: null };
  });
  return [
    ...following,
    ...result.financing.flatMap((each) => financingFindings(each, wrong)),
    ...result.platformSheets.flatMap((each) => sheetFindings(each, result)).filter(({ at }) => !wrong.has(cellKey(at))),
    ...postFindings(result.posts),
  ];
}
