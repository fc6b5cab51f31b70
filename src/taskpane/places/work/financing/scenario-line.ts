import type { CoFinancingColumn } from '../../../../core/calculation/co-financing/co-financing-result';
import { NAME_KEY, scenarioParameters } from '../../../../core/calculation/scenarios/scenario-parameters';
import type { ScenarioResults } from '../../../../core/calculation/scenarios/scenario-types';
import type { ScenarioInput } from '../../../../core/documents/notes/scenario-input';
import { formatSwedish } from '../../../../core/figures/number-text';
import type { Unit } from '../../../../core/figures/unit';
import { convertAmount } from '../../../../core/figures/unit';
import { FINANCING_SENTENCES as WORDS } from '../../../sentences/financing';
import { withTypedCell } from '../scenarios/parameter-draft';

/** A scenario with the förbund's part of a project as a line of costs. */
export interface ScenarioLine {
  readonly ordinal: number;
  readonly inputs: readonly ScenarioInput[];
}

interface Project {
  readonly title: string;
  readonly unit: Unit;
  readonly own: NonNullable<CoFinancingColumn['own']>;
}

/** A title without what is stated in brackets behind it. Example: `Vägen vidare (kr)` is `Vägen vidare`. */
function nameOf(title: string): string {
  const [name = title] = title.split('(', 1);
  return name.trim() === '' ? title : name.trim();
}

/**
 * What is typed in the first scenario that nobody uses, so that it has the förbund's part of a project each year from
 * the project's first; `null` where all are used. Example: `Ny rad 1` is the project and costs 150 tkr a year.
 */
export function scenarioLine(
  { base, scenarios }: ScenarioResults,
  known: readonly ScenarioInput[],
  { title, unit, own }: Project,
): ScenarioLine | null {
  const ordinal = scenarios.find((scenario) => scenario.ordinal > 0 && !scenario.isUsed)?.ordinal;
  if (ordinal === undefined) return null;
  const [first] = own.years;
  const isLater = first !== null && first !== undefined && base.years.includes(first);
  const texts = new Map([
    [NAME_KEY, WORDS.withProject(nameOf(title))],
    ['addedName1', WORDS.ownPartOf(nameOf(title))],
    ['added1', formatSwedish(convertAmount(own.perYear, unit, base.unit))],
    ...(isLater ? [['from', String(first)] as const] : []),
  ]);
  const inputs = scenarioParameters(base).flatMap((parameter) => {
    const text = texts.get(parameter.key);
    if (text === undefined) return [];
    return [
      withTypedCell(
        parameter,
        known.find(({ key }) => key === parameter.key),
        { ordinal, text },
      ),
    ];
  });
  return { ordinal, inputs };
}
