import { formatAddress } from '../../../cells/address';
import type { Finding } from '../../../documents/finding';
import { findingAbout } from '../../../documents/finding-about';
import { Decimal } from '../../../figures/decimal';
import type { PlacedFormula } from '../readings';
import { swedishFormula } from '../swedish-formula';
import { headingAbove, labelBeside } from '../words-beside';

/** So many cells of a longer circle are named. */
const MOST_NAMED = 6;
const ONE = new Decimal(1);

function nameOf({ sheet, cell }: PlacedFormula, own: PlacedFormula): string {
  return sheet === own.sheet ? formatAddress(cell) : `${sheet.name}!${formatAddress(cell)}`;
}

function sentence(circle: readonly PlacedFormula[], first: PlacedFormula): string {
  const formula = swedishFormula(first.cell.form, first.cell);
  const shown = formula === null ? '' : `, ${formula},`;
  if (circle.length === 1) {
    return `Formeln i ${formatAddress(first.cell)}${shown} räknar med sin egen cell. Ändra den så att den slutar före cellen.`;
  }
  const named = circle.slice(0, MOST_NAMED).map((each) => nameOf(each, first));
  const more = circle.length > MOST_NAMED ? ` och ${circle.length - MOST_NAMED} till` : '';
  return `Formlerna i ${named.join(', ')}${more} räknar med varandra i en ring. Se efter vilken av dem som pekar på fel cell.`;
}

/** True if every formula only adds: then no value fits them all, however often they are calculated. */
function onlyAdds(circle: readonly PlacedFormula[]): boolean {
  return circle.every(({ cell }) => cell.form.linear !== null);
}

/** The finding of a circle, at its uppermost formula. Only sums are an error: other circles can be meant to converge. */
export function circleFinding(circle: readonly PlacedFormula[]): Finding[] {
  const [first] = circle;
  if (first === undefined) return [];
  const { sheet, cell } = first;
  return [
    findingAbout({
      rule: 'formulaCircular',
      severity: onlyAdds(circle) ? 'error' : 'warning',
      at: { sheet: sheet.name, row: cell.row, column: cell.column },
      label: labelBeside(sheet.grid, cell),
      heading: headingAbove(sheet.grid, cell),
      published: sheet.amountAt(cell),
      parts: circle.slice(1).map((each) => ({
        ...{ sheet: each.sheet.name, row: each.cell.row, column: each.cell.column },
        factor: ONE,
      })),
      message: sentence(circle, first),
    }),
  ];
}
