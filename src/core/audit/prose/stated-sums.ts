import type { ProseFigure, ProseQuantity, ProseSentence } from '../../documents/prose';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';

/** What is wrong in a sentence: the figure as printed, and why. */
export interface ProseRemark {
  readonly published: string;
  readonly message: string;
}

/** The sign that a term enters by; `null` for what joins no terms. */
function signOf({ before, amount }: ProseFigure): 1 | -1 | null {
  const joint = before.trim();
  if (joint === '+' || (joint === '' && amount.isNegative())) return 1;
  return /^[-−–]$/u.test(joint) ? -1 : null;
}

/** The figures before an equals sign that are added or taken away, the first one included. */
function termsBefore(figures: readonly ProseFigure[], equals: number): { figure: ProseFigure; sign: 1 | -1 }[] {
  const terms: { figure: ProseFigure; sign: 1 | -1 }[] = [];
  for (const figure of figures.slice(0, equals).reverse()) {
    const sign = signOf(figure);
    terms.unshift({ figure, sign: sign ?? 1 });
    if (sign === null) break;
  }
  return terms;
}

const haveOneUnit = (figures: readonly ProseFigure[]) => new Set(figures.flatMap(({ unit }) => unit ?? [])).size <= 1;

function wrongSum(terms: ReturnType<typeof termsBefore>, stated: ProseFigure): ProseRemark[] {
  const sum = terms.reduce((rest, { figure, sign }) => rest.plus(figure.amount.times(sign)), new Decimal(0));
  const all = [stated, ...terms.map(({ figure }) => figure)];
  if (terms.length < 2 || !haveOneUnit(all) || sum.eq(stated.amount)) return [];
  const shown = terms.map(({ figure, sign }, index) => {
    const operator = index === 0 ? '' : sign === 1 ? ' + ' : ' − ';
    return operator + formatSwedish(figure.amount);
  });
  const message = `${shown.join('')} är ${formatSwedish(sum)}, men i texten står ${formatSwedish(stated.amount)}.`;
  return [{ published: stated.text, message: message + roundingIn(all, sum.minus(stated.amount)) }];
}

/** Rounded terms may miss their sum by half a step each. */
function roundingIn(figures: readonly ProseFigure[], difference: Decimal): string {
  const step = new Decimal(10).pow(-Math.min(...figures.map(({ decimals }) => decimals)));
  return difference.abs().lte(step.times(figures.length).div(2)) ? ' Skillnaden kan komma av avrundning.' : '';
}

function equationsIn({ figures }: ProseSentence): ProseRemark[] {
  return figures.flatMap((figure, index) =>
    figure.before.trim() === '=' ? wrongSum(termsBefore(figures, index), figure) : [],
  );
}

/** The one figure of a sentence that is about the quantity; `null` for none or several. */
function only(figures: readonly ProseFigure[], quantity: ProseQuantity): ProseFigure | null {
  const [first = null, ...more] = figures.filter(({ about }) => about === quantity);
  return more.length === 0 ? first : null;
}

/** Income, costs and the result of one sentence. A deficit is printed with or without its minus. */
function resultIn({ figures, years }: ProseSentence): ProseRemark[] {
  const [income, cost, result] = (['income.total', 'cost.total', 'result'] as const).map((each) => only(figures, each));
  if (!income || !cost || !result || years.length > 1 || !haveOneUnit([income, cost, result])) return [];
  const expected = income.amount.abs().minus(cost.amount.abs());
  if (expected.abs().eq(result.amount.abs())) return [];
  const difference = expected.abs().minus(result.amount.abs());
  const message = `Intäkter ${formatSwedish(income.amount)} minus kostnader ${formatSwedish(cost.amount.abs())} är ${formatSwedish(expected)}, men i texten är resultatet ${formatSwedish(result.amount)}.`;
  return [{ published: result.text, message: message + roundingIn([income, cost, result], difference) }];
}

/** Sums that a sentence states and that are not those of its own terms. Example: `11 490 − 12 635 = −1 146`. */
export function statedSums(sentence: ProseSentence): ProseRemark[] {
  return [...equationsIn(sentence), ...resultIn(sentence)];
}
