import { columnName } from '../../cells/address';
import { CEILING_WORDS } from '../../settings/choice-words';
import type { RowItem } from '../parts/row-item';
import { formulaItem, textItem } from '../parts/row-item';
import { literal } from '../text/figure-text';
import { LAST_COLUMN } from './columns';
import type { EquityYear } from './equity-columns';
import type { EquityGiven } from './equity-table';

/** The years that the ways to count the ceiling do not agree about. */
export function openReadings(years: readonly EquityYear[]): readonly EquityYear[] {
  return years.filter(({ readings }) => new Set(readings.map(({ within }) => within)).size > 1);
}

/** A year as a sentence has it. Example: `2024 budget`. */
const word = (heading: string) => heading.replace('\n', ' ');

/** Which ways say that equity is within the ceiling, and which above: by their cells where there are some. */
export function readingsItem({ heading, readings }: EquityYear): RowItem {
  const named = (isWithin: boolean) => {
    const words = readings
      .filter(({ within }) => within === isWithin)
      .map(({ mode }) => CEILING_WORDS[mode].toLowerCase());
    return words.join(', ');
  };
  const listed = (answer: 'ja' | 'nej') => {
    const parts = readings.map(
      ({ mode, cell }) => `IF(${cell}="${answer}",${literal(`, ${CEILING_WORDS[mode].toLowerCase()}`)},"")`,
    );
    return `MID(${parts.join('&')},3,500)`;
  };
  const before = `Rekommendationen kan läsas på olika sätt, och de svarar olika för ${word(heading)}. Inom taket: `;
  const value = `${before}${named(true)}. Över taket: ${named(false)}.`;
  if (readings.some(({ cell }) => cell === null)) return textItem(value, 'paragraph');
  const formula = `${literal(before)}&${listed('ja')}&". Över taket: "&${listed('nej')}&"."`;
  return formulaItem({ formula, value, style: 'paragraph' });
}

/** The years above the ceiling, by the cells with what is left to it. */
export function aboveItem({ years }: EquityGiven, row: number): RowItem | null {
  const above = years.filter(({ ceiling, closing }) => ceiling?.value.lt(closing.value) === true);
  if (above.length === 0) return null;
  const parts = years.flatMap((year, index) => {
    const cell = `${columnName(LAST_COLUMN + 1 - years.length + index)}${row + 1}`;
    return year.ceiling === null ? [] : [`IF(${cell}<0,${literal(`, ${word(year.heading)}`)},"")`];
  });
  return formulaItem({
    formula: `"Över taket: "&MID(${parts.join('&')},3,200)`,
    value: `Över taket: ${above.map(({ heading }) => word(heading)).join(', ')}`,
    style: 'note',
  });
}
