import type { ScenarioInput } from '../../documents/notes/scenario-input';
import { SCENARIO_COUNT } from '../../documents/notes/scenario-input';
import type { TypedCell } from '../../documents/notes/forecast-input';
import { isTypedCell, NOTHING_TYPED } from '../../documents/notes/forecast-input';
import { Decimal } from '../../figures/decimal';
import type { ScenarioBase, ScenarioChanges } from './scenario-types';

/** A parameter of scenarios: what it is found again by, and how it is named and typed. */
export interface ScenarioParameter {
  readonly key: string;
  readonly label: string;
  readonly type: 'text' | 'year' | 'percent' | 'amount' | 'yesNo' | 'line';
  /** What it is about: the whole budget, the members, or single lines. */
  readonly about: 'budget' | 'members' | 'lines';
}

/** As many members can join, lines be added and lines be left out in one scenario. */
const SLOTS = [1, 2] as const;

export const NO = 'nej';

/** The parameter that names a scenario. */
export const NAME_KEY = 'name';

const KEY = new RegExp(
  `^(?:${NAME_KEY}|from|statePercent|stateAmount|follow|oneOff|(?:newName|newShare|addedName|added|dropped)\\d+|(?:growth|share) \\| .+)$`,
);

/** True for the key of a parameter, of this budget or of another. */
export function isScenarioKey(text: string): boolean {
  return KEY.test(text);
}

export const growthKey = (section: string) => `growth | ${section}`;
export const shareKey = (member: string) => `share | ${member}`;

/** The members' lines of a budget, in their order. */
export function memberLines({ lines }: ScenarioBase) {
  return lines.filter(({ group }) => group.kind === 'member');
}

type Unplaced = Omit<ScenarioParameter, 'about'>;

function budgetParameters({ years, unit, sections }: ScenarioBase): Unplaced[] {
  return [
    { key: NAME_KEY, label: 'Namn', type: 'text' },
    { key: 'from', label: `Gäller från år (tomt: ${years[0]})`, type: 'year' },
    { key: 'statePercent', label: 'Statens bidrag ändras, procent', type: 'percent' },
    { key: 'stateAmount', label: `Statens bidrag ändras, ${unit} per år`, type: 'amount' },
    { key: 'follow', label: 'Region och kommuner följer staten (tomt: ja)', type: 'yesNo' },
    { key: 'oneOff', label: `Engångskostnad första året, ${unit} (minus för intäkt)`, type: 'amount' },
    ...sections.map((section): Unplaced => {
      return { key: growthKey(section), label: `Växer utöver budget per år: ${section}`, type: 'percent' };
    }),
  ];
}

function memberParameters(base: ScenarioBase): Unplaced[] {
  const own = memberLines(base).map(({ name }): Unplaced => {
    return { key: shareKey(name), label: `Andel av kommunernas del: ${name} (0 om den lämnar)`, type: 'percent' };
  });
  const joining = SLOTS.flatMap((slot): Unplaced[] => [
    { key: `newName${slot}`, label: `Ny kommun ${slot}`, type: 'text' },
    { key: `newShare${slot}`, label: `Ny kommun ${slot}: andel`, type: 'percent' },
  ]);
  return [...own, ...joining];
}

function lineParameters({ unit }: ScenarioBase): Unplaced[] {
  const added = SLOTS.flatMap((slot): Unplaced[] => [
    { key: `addedName${slot}`, label: `Ny rad ${slot}`, type: 'text' },
    { key: `added${slot}`, label: `Ny rad ${slot}: kostnad per år, ${unit} (minus för intäkt)`, type: 'amount' },
  ]);
  const dropped = SLOTS.map((slot): Unplaced => {
    return { key: `dropped${slot}`, label: `Rad ${slot} som utgår`, type: 'line' };
  });
  return [...added, ...dropped];
}

/** Every parameter of a budget's scenarios, in their order. */
export function scenarioParameters(base: ScenarioBase): ScenarioParameter[] {
  const of = (about: ScenarioParameter['about'], parameters: readonly Unplaced[]) =>
    parameters.map((parameter) => ({ ...parameter, about }));
  return [
    ...of('budget', budgetParameters(base)),
    ...of('members', memberParameters(base)),
    ...of('lines', lineParameters(base)),
  ];
}

/** What is typed for a scenario (from 1) by key. */
function cellsOf(inputs: readonly ScenarioInput[], ordinal: number): ReadonlyMap<string, TypedCell> {
  return new Map(inputs.map(({ key, cells }) => [key, cells[ordinal - 1] ?? NOTHING_TYPED]));
}

/** What the five scenarios change, and whether anything is typed for each. */
export function scenarioChanges(base: ScenarioBase, inputs: readonly ScenarioInput[]) {
  return Array.from({ length: SCENARIO_COUNT }, (_, index) => {
    const cells = cellsOf(inputs, index + 1);
    return { changes: changesOf(base, cells, index + 1), isUsed: [...cells.values()].some(isTypedCell) };
  });
}

function changesOf(base: ScenarioBase, cells: ReadonlyMap<string, TypedCell>, ordinal: number): ScenarioChanges {
  const cell = (key: string) => cells.get(key) ?? NOTHING_TYPED;
  const number = (key: string) => cell(key).value ?? new Decimal(0);
  const typed = (keys: readonly (readonly [string, string])[]) =>
    new Map(keys.flatMap(([name, key]) => (cell(key).value === null ? [] : [[name, number(key)] as const])));
  return {
    name: cell(NAME_KEY).text === '' ? `Scenario ${ordinal}` : cell(NAME_KEY).text,
    from: cell('from').value?.toNumber() ?? null,
    ...{ statePercent: number('statePercent'), stateAmount: number('stateAmount') },
    partiesFollow: cell('follow').text.toLowerCase() !== NO,
    growth: typed(base.sections.map((section) => [section, growthKey(section)] as const)),
    shares: typed(memberLines(base).map(({ name }) => [name, shareKey(name)] as const)),
    newMembers: SLOTS.map((slot) => ({ name: cell(`newName${slot}`).text, share: number(`newShare${slot}`) })),
    added: SLOTS.map((slot) => ({ name: cell(`addedName${slot}`).text, amount: number(`added${slot}`) })),
    oneOff: number('oneOff'),
    dropped: SLOTS.map((slot) => cell(`dropped${slot}`).text),
  };
}

/** The budget as it is. */
export const NO_CHANGES: ScenarioChanges = {
  ...{ name: 'Budget', from: null, statePercent: new Decimal(0), stateAmount: new Decimal(0), partiesFollow: true },
  ...{ growth: new Map(), shares: new Map(), newMembers: [], added: [], dropped: [] },
  oneOff: new Decimal(0),
};
