import type { Section } from './token';

/** A section and whether the minus of a negative number is still to be shown: it is where no section is for negatives. */
export interface Chosen {
  readonly section: Section;
  readonly showsMinus: boolean;
}

const MOST_FOR_NUMBERS = 3;

function byPlace(sections: readonly Section[], value: number): number {
  if (value < 0 && sections.length > 1) return 1;
  return value === 0 && sections.length > 2 ? 2 : 0;
}

/** Which section of a code shows the number; `null` if none does. Example: of `0;-0;"noll"` 0 takes the third. */
export function chooseSection(all: readonly Section[], value: number): Chosen | null {
  const sections = all.slice(0, MOST_FOR_NUMBERS);
  const hasConditions = sections.some(({ condition }) => condition !== null);
  const index = hasConditions
    ? sections.findIndex(({ condition }) => condition === null || condition(value))
    : byPlace(sections, value);
  const section = sections[index];
  if (section === undefined) return null;
  return { section, showsMinus: hasConditions ? section.condition === null : index === 0 };
}
