import type { BudgetDocument } from '../../documents/budget';
import type { LineOf } from './line-of';

const APPENDIX = /\bbilag/i;

/** True for a table that is called an appendix by its title or its sheet. Example: `Bilaga 1 Verksamheter`. */
export function isCalledAppendix({ title, sheet }: BudgetDocument): boolean {
  return APPENDIX.test(`${title ?? ''} ${sheet}`);
}

/** True if the line, or a line that it sums, refers to an appendix. Example: `Verksamheter, se bilaga`. */
export function refersToAppendix({ document, line }: LineOf): boolean {
  const parts = document.relations.flatMap(({ total, terms }) =>
    total === line ? terms.map((term) => term.line) : [],
  );
  return [line, ...parts].some((each) => APPENDIX.test(document.lines[each]?.label ?? ''));
}
