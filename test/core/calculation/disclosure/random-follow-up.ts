import type { FollowUpResult, MeasureCounts } from '../../../../src/core/calculation/follow-up/follow-up-results';
import { sumOfUnits } from '../../../../src/core/calculation/follow-up/table-results';
import type { Measure } from '../../../../src/core/documents/measure';
import { MEASURES } from '../../../../src/core/documents/measure';
import type { Tertial } from '../../../../src/core/documents/period';
import type { Dice } from '../../../samples/budgets/dice';

type Pair = [women: number, men: number];
type Block = Record<Measure, Pair>;

const PARTS: readonly Measure[] = ['work', 'extraJobs', 'studies', 'rehab', 'noWorkCapacity'];
const plus = (...pairs: Pair[]): Pair => pairs.reduce(([women, men], [w, m]) => [women + w, men + m] as Pair, [0, 0]);

/** How large a table is, and how small its counts are. */
export interface Shape {
  readonly units: number;
  readonly tertials: number;
  readonly most: number;
}

function tertialBlock(dice: Dice, before: Pair, most: number): Block {
  const pair = (): Pair => [dice.whole(0, most), dice.whole(0, most)];
  const block = Object.fromEntries(MEASURES.map((measure) => [measure, [0, 0] as Pair])) as Block;
  for (const measure of [...PARTS, 'healthBreak', 'otherBreak'] as Measure[])
    block[measure] = dice.chance(0.6) ? pair() : [0, 0];
  block.positive = plus(...PARTS.map((part) => block[part]));
  block.exits = plus(block.positive, block.healthBreak, block.otherBreak);
  block.new = pair();
  const least = plus(before, block.new);
  const spare = (index: 0 | 1) => Math.max(0, block.exits[index] - least[index]);
  block.new = plus(block.new, [spare(0), spare(1)]);
  block.participants = plus(before, block.new);
  block.remaining = [block.participants[0] - block.exits[0], block.participants[1] - block.exits[1]];
  return block;
}

function resultOf(unit: string, block: Block, [first, last]: readonly [Tertial, Tertial]): FollowUpResult {
  const count = (value: number) => ({ value, source: { kind: 'sum' as const } });
  const exits = block.exits[0] + block.exits[1];
  const rows: MeasureCounts[] = MEASURES.map((measure) => {
    const [women, men] = block[measure];
    const percent = exits === 0 ? null : Math.floor((100 * (women + men)) / exits + 0.5);
    return { measure, women: count(women), men: count(men), total: count(women + men), percent };
  });
  return { unit, scope: 'unit', period: { year: 2024, first, last }, sheet: 'Blad', rows };
}

function accumulatedBlock(blocks: readonly Block[]): Block {
  const whole = Object.fromEntries(
    MEASURES.map((measure) => [measure, plus(...blocks.map((block) => block[measure]))]),
  ) as Block;
  const [first, ...others] = blocks;
  whole.participants = plus(first!.participants, ...others.map((block) => block.new));
  whole.remaining = blocks.at(-1)!.remaining;
  return whole;
}

/** Units through the tertials of a year, accumulated ones after the second, and all units together. */
export function randomFollowUp(dice: Dice, { units, tertials, most }: Shape): FollowUpResult[] {
  const results: FollowUpResult[] = [];
  for (let unit = 1; unit <= units; unit += 1) {
    const blocks: Block[] = [];
    for (let tertial = 1; tertial <= tertials; tertial += 1) {
      const before = blocks.at(-1)?.remaining ?? [dice.whole(0, 3 * most), dice.whole(0, 3 * most)];
      blocks.push(tertialBlock(dice, before, most));
      results.push(resultOf(`Enhet ${unit}`, blocks.at(-1)!, [tertial as Tertial, tertial as Tertial]));
      if (tertial > 1) results.push(resultOf(`Enhet ${unit}`, accumulatedBlock(blocks), [1, tertial as Tertial]));
    }
  }
  const spans = [...new Set(results.map(({ period }) => `${period.first}-${period.last}`))];
  const ofSpan = (span: string) => results.filter(({ period }) => `${period.first}-${period.last}` === span);
  return spans.flatMap((span) => [...ofSpan(span), ...sumOfUnits(ofSpan(span))]);
}
