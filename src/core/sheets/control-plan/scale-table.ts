import type { ControlPlanDocument } from '../../documents/control-plan';
import { Decimal } from '../../figures/decimal';
import type { PlanCell } from '../../port/sheet-plan';
import { headingItems, numberItem, placeItems, sectionItems, textItem } from '../parts/row-item';
import { COLUMNS } from './columns';

/** The column of each scale's words; their grades are beside them. */
const PLACES = { consequence: 0, likelihood: 2 } as const;
export type Graded = keyof typeof PLACES;

/** The words that a scale has in any case, from grade 1: a plan may use them all, or some of them. */
const WORDS: Readonly<Record<Graded, readonly string[]>> = {
  consequence: ['Försumbar', 'Lindrig', 'Kännbar', 'Allvarlig', 'Mycket allvarlig'],
  likelihood: ['Osannolik', 'Mindre sannolik', 'Möjlig', 'Sannolik', 'Mycket sannolik'],
};

/** Signs that a search takes for others, and texts too long for one. */
const NOT_SOUGHT = /[*?~]/;
const LONGEST_SOUGHT = 255;

/** The text as TRIM leaves it. */
export const trimmed = (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '');

/** True for a text that a written search finds. */
export function isSought(text: string): boolean {
  return text.length <= LONGEST_SOUGHT && !NOT_SOUGHT.test(text);
}

/** The words of a plan's scale with their grades: what the plan has written, then the usual ones that it has not. */
export function scaleWords(
  { lines, grades }: ControlPlanDocument,
  column: Graded,
): readonly (readonly [string, number])[] {
  const found = new Map<string, readonly [string, number]>();
  for (const line of lines) {
    const text = trimmed(line.texts[column]?.text ?? '');
    const grade = line[column];
    const key = text.toLowerCase();
    if (grade !== null && isSought(text) && !found.has(key)) found.set(key, [text, grade]);
  }
  const usual = grades === 3 ? [] : WORDS[column].slice(0, grades);
  usual.forEach((word, index) => {
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), [word, index + 1]);
  });
  return [...found.values()].toSorted(([, one], [, other]) => one - other);
}

/** Where a scale's words and grades are, as ranges of formulas. Example: words `$A$40:$A$49`. */
export function scaleRanges(document: ControlPlanDocument, column: Graded, top: number) {
  const [first, last] = [top + 3, top + 2 + scaleWords(document, column).length];
  const [words, grades] = column === 'consequence' ? ['A', 'B'] : ['C', 'D'];
  return { words: `$${words}$${first}:$${words}$${last}`, grades: `$${grades}$${first}:$${grades}$${last}` };
}

/** So many rows has the table, title and headings included. */
export function scaleRows(document: ControlPlanDocument): number {
  return 2 + Math.max(scaleWords(document, 'consequence').length, scaleWords(document, 'likelihood').length);
}

/** The words of both scales beside each other, from the row `top`. */
export function scaleCells(document: ControlPlanDocument, top: number): PlanCell[] {
  return [
    ...placeItems({ row: top, column: 0 }, sectionItems('Så läses skalorna', COLUMNS.length)),
    ...placeItems({ row: top + 1, column: 0 }, headingItems(['Konsekvens', 'Grad', 'Sannolikhet', 'Grad'], 4)),
    ...(['consequence', 'likelihood'] as const).flatMap((column) =>
      scaleWords(document, column).flatMap(([word, grade], index) =>
        placeItems({ row: top + 2 + index, column: PLACES[column] }, [
          textItem(word, 'item'),
          numberItem(new Decimal(grade), 'integer'),
        ]),
      ),
    ),
  ];
}
