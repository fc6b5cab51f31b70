import { formatRange } from '../../cells/address';
import type { Finding, NotChecked } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import type { PostLine, PostTableDocument } from '../../documents/post-table';
import { wageWithCosts } from '../../documents/post-table';
import { ofKind } from '../../documents/tertial-document';
import { Decimal } from '../../figures/decimal';
import { printedDecimals } from '../../figures/agreement';
import { formatSwedish } from '../../figures/number-text';
import { roundedInterval } from '../../figures/rounded-interval';
import { atOnce } from '../../pace/steps';
import type { DocumentAudit } from '../document-audit';

/** A cost is of a year: of twelve monthly wages or one yearly, in the wages' unit or in thousands of it. */
const TIMES = [12, 1, 0.012, 0.001].map((times) => new Decimal(times));
const FEWEST_HELD = 2;

interface Product {
  readonly line: PostLine;
  readonly cost: Decimal;
  readonly product: Decimal;
}

function productsBy(times: Decimal, { lines }: PostTableDocument): Product[] {
  return lines.flatMap((line) => {
    const [wage, cost] = [wageWithCosts(line), line.figures.cost.amount];
    return wage === null || cost === null || cost.isZero() ? [] : [{ line, cost, product: wage.times(times) }];
  });
}

/** Half of the last digit that the costs of a table are printed with. */
function roomIn(products: readonly Product[]): Decimal {
  const halves = products.map(({ cost }) => {
    const { low, high } = roundedInterval(cost);
    return high.minus(low).div(2);
  });
  return Decimal.min(...halves);
}

/** The way of counting by which most of the costs come out; `null` where none does. */
function countedBy(document: PostTableDocument): { readonly held: number; readonly wrong: readonly Product[] } | null {
  for (const times of TIMES) {
    const products = productsBy(times, document);
    if (products.length === 0) return null;
    const room = roomIn(products);
    const wrong = products.filter(({ cost, product }) => cost.minus(product).abs().gt(room));
    const held = products.length - wrong.length;
    if (held >= FEWEST_HELD && held > wrong.length) return { held, wrong };
  }
  return null;
}

function wrongCosts(document: PostTableDocument): Finding[] {
  const counted = countedBy(document);
  const { sheet, headings, unit } = document;
  const heading = headings.find(({ holds }) => holds === 'cost')?.heading ?? '';
  const decimals = printedDecimals(document.lines.flatMap((line) => line.figures.cost.amount ?? []));
  return (counted?.wrong ?? []).map(({ line, cost, product }) => {
    const { row, column } = line.figures.cost;
    const expected = product.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
    const message = `Grad, lön och PO ger ${formatSwedish(expected)} ${unit}, men kostnaden är ${formatSwedish(cost)} ${unit}. Så räknas den i ${counted?.held ?? 0} andra rader.`;
    const about = { at: { sheet, row, column }, label: line.label, heading, published: cost, expected, message };
    return findingAbout({ rule: 'postCost', ...about });
  });
}

function notCounted(document: PostTableDocument): NotChecked[] {
  if (countedBy(document) !== null) return [];
  const reason = 'Kostnaden för varje tjänst prövades inte: grad, lön och PO ger den inte i de flesta av raderna.';
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/** Checks what posts cost against their degree, wage and on-costs, where most of the table is counted so. */
export const auditPostTables: DocumentAudit = {
  findings: atOnce(({ documents }) => ofKind(documents, 'postTable').flatMap(wrongCosts)),
  notChecked: (documents) => ofKind(documents, 'postTable').flatMap(notCounted),
};
