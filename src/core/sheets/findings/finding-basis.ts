import type { Finding } from '../../documents/finding';

const NONE = '–';

const figureText = (figure: Finding['published']) =>
  figure === null ? NONE : typeof figure === 'string' ? figure.replace(/[\s;]+/g, ' ').trim() : figure.toString();

/**
 * The figures of a finding in one text, by which a later reading knows whether they have changed.
 * Example: `10365;10375` for a cell with 10 365 whose parts give 10 375, and `–;–;102` for 102 cells in one.
 */
export function findingBasis({ published, expected, alsoAt }: Finding): string {
  const cells = alsoAt.length === 0 ? [] : [String(alsoAt.length + 1)];
  return [figureText(published), figureText(expected), ...cells].join(';');
}
