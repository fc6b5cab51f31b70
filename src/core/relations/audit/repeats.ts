import { SEARCH } from '../constants';
import type { Discovery } from '../discover';
import type { LatticeAxis } from '../lattice/axis';
import { at } from '../lattice/axis';
import type { Instance, RelationProof } from './instance';
import { axisCell } from './instances';

/** What equal lines must be worth, in bits. */
const EQUAL_BITS = 10;
const CARRY_BITS = 12;
const CARRY_LINES = 300;

interface Pairing {
  readonly kind: 'equality' | 'carry';
  /** The line that repeats and the line that is repeated. */
  readonly total: number;
  readonly part: number;
  /** How many cross-lines before the total's the part is. */
  readonly shift: 0 | 1;
}

interface Repeat {
  readonly holding: readonly number[];
  readonly failing: readonly number[];
  readonly bits: number;
}

/** How two lines repeat each other, cross-line by cross-line; a figure of 0 shows nothing. */
function compare(axis: LatticeAxis, { kind, total, part, shift }: Pairing): Repeat {
  const [holding, failing]: [number[], number[]] = [[], []];
  const seen = new Set<number>();
  let bits = 0;
  for (let cross = shift; cross < axis.cross.length; cross += 1) {
    const [value, other] = [at(axis.values[total], cross), at(axis.values[part], cross - shift)];
    const isSilent = kind === 'carry' ? !value || !other : !value && !other;
    if (isSilent) continue;
    const repeatsItself = kind === 'carry' && at(axis.values[total], cross - 1) === value;
    if (value !== other || repeatsItself) {
      failing.push(cross);
      continue;
    }
    holding.push(cross);
    if (!seen.has(value)) bits += Math.log2(Math.abs(value) / (2 * at(axis.halves[total], cross)) + 1);
    seen.add(value);
  }
  return { holding, failing, bits };
}

/** What is the same for every place of two lines that repeat each other. */
const PLAIN = {
  ...{ isUsualKind: true, isKnownKind: true, isWhole: true, isAdditive: true, isAlone: false, inBlock: false },
  ...{ bits: 0, weight: 0 },
} as const;

function instances(
  axis: LatticeAxis,
  { kind, total, part, shift }: Pairing,
  repeat: Repeat & { score: number },
): Instance[] {
  const { holding, failing, bits, score } = repeat;
  const relation: RelationProof = {
    ...{ kind, source: kind, score, proportionalBits: 0, bits },
    ...{ holds: holding.length, fails: failing.length },
  };
  return [...holding, ...failing].map((cross) => {
    const [value, other] = [at(axis.values[total], cross), at(axis.values[part], cross - shift)];
    const half = at(axis.halves[total], cross);
    return {
      ...{ relation, axis: axis.name, cross, value, difference: value - other },
      state: failing.includes(cross) ? 'fails' : 'holds',
      total: axisCell(axis, total, cross),
      terms: [{ ...axisCell(axis, part, cross - shift), sign: 1, value: other }],
      tolerance: half + at(axis.halves[part], cross - shift),
      unit: 2 * half,
      kind: axis.kinds[total]?.[cross] ?? 0,
      ...PLAIN,
      ...{ failsAlike: failing.length, failsInAll: failing.length, hasNewPart: false, roundedAlike: 0 },
      isOfOtherKind: false,
    };
  });
}

/** True if both lines have figures wherever they part: a blank is no slip. */
function partsAreFigures(axis: LatticeAxis, { total, part }: Pairing, failing: readonly number[]): boolean {
  return failing.every(
    (cross) => !Number.isNaN(at(axis.values[total], cross)) && !Number.isNaN(at(axis.values[part], cross)),
  );
}

/** A total repeated: two totals, or a total and a neighbour, with the same figures but for at most one. */
export function equalities(axis: LatticeAxis, { relations }: Discovery): Instance[] {
  if (axis.cross.length < 2) return [];
  const totals = new Set(relations.map(({ total }) => total));
  const price = 2 * Math.log2(axis.lines.length);
  const found: Instance[] = [];
  for (const total of axis.lines.keys()) {
    const near = [total - 1, total - 2].filter((part) => part >= 0 && (totals.has(part) || totals.has(total)));
    const far = totals.has(total) ? [...totals].filter((part) => part < total - 2) : [];
    for (const part of [...near, ...far]) {
      const pairing: Pairing = { kind: 'equality', total, part, shift: 0 };
      const repeat = compare(axis, pairing);
      if (repeat.holding.length === 0 || repeat.failing.length > 1) continue;
      if (repeat.bits - price < EQUAL_BITS || !partsAreFigures(axis, pairing, repeat.failing)) continue;
      found.push(...instances(axis, pairing, { ...repeat, score: repeat.bits - price }));
    }
  }
  return found;
}

/** Carried forward: a line begins where another ended one step before. Example: opening equity and last year's closing. */
export function carries(axis: LatticeAxis): Instance[] {
  if (axis.cross.length < 3 || axis.lines.length > CARRY_LINES) return [];
  const price = 2 * Math.log2(axis.lines.length);
  const found: Instance[] = [];
  for (const total of axis.lines.keys()) {
    for (const part of axis.lines.keys()) {
      if (total === part) continue;
      const pairing: Pairing = { kind: 'carry', total, part, shift: 1 };
      const repeat = compare(axis, pairing);
      const score = repeat.bits - price;
      if (repeat.holding.length < 2 || repeat.failing.length > 1) continue;
      if (score - SEARCH.failure * repeat.failing.length < CARRY_BITS) continue;
      found.push(...instances(axis, pairing, { ...repeat, score }));
    }
  }
  return found;
}
