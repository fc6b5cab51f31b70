import type { Measure, SexOrTotal } from '../../documents/measure';
import type { Period } from '../../documents/period';
import { isWholeYear } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import { halfUp } from '../../figures/rounding';
import type { Figure, TextFigure, TextSources } from './figure-types';
import { of, wordsFigure } from './figure-types';

/** A period of follow-up as a person reads it. Example: `tertial 1–2 2021`. */
function followUpPeriod(period: Period): string {
  const { first, last, year } = period;
  const tertials = first === last ? `tertial ${first}` : `tertial ${first}–${last}`;
  const part = isWholeYear(period) ? '' : tertials;
  return [part, year ?? ''].join(' ').trim();
}

const COUNTS: readonly (readonly [string, Measure, SexOrTotal])[] = [
  ['deltagare', 'participants', 'total'],
  ['avslut', 'exits', 'total'],
  ['lösningar', 'positive', 'total'],
  ['arbete', 'work', 'total'],
  ['extratjänster', 'extraJobs', 'total'],
  ['studier', 'studies', 'total'],
  ['fortsatt rehabilitering', 'rehab', 'total'],
];

const SHARES: readonly (readonly [string, Measure, Measure, SexOrTotal])[] = [
  ['andel lösningar', 'positive', 'exits', 'total'],
  ['andel arbete', 'work', 'positive', 'total'],
  ['andel extratjänster', 'extraJobs', 'positive', 'total'],
  ['andel studier', 'studies', 'positive', 'total'],
  ['andel fortsatt rehabilitering', 'rehab', 'positive', 'total'],
];

function countsOf({ followUp, threshold }: TextSources) {
  const countOf = (measure: Measure, column: SexOrTotal) => {
    const found = followUp?.rows.find((row) => row.measure === measure)?.[column]?.value;
    return found === undefined ? null : new Decimal(found);
  };
  const count = ([name, measure, column]: (typeof COUNTS)[number]): Figure => ({
    ...{ name, format: { kind: 'count', threshold }, source: { kind: 'count', measure, column } },
    value: countOf(measure, column),
  });
  const share = ([name, measure, base, column]: (typeof SHARES)[number]): Figure => {
    const [part, whole] = [countOf(measure, column), countOf(base, column)];
    const value =
      part === null || whole === null || whole.lte(0) ? null : halfUp(part.times(100).div(whole), new Decimal(1));
    return { name, format: { kind: 'percent' }, source: { kind: 'share', measure, of: base, column }, value };
  };
  return { count, share };
}

/** The figure that counts are held to: the others' formulas lead to its cell. */
export const THRESHOLD = 'gräns för små antal';

/** What a template can tell of all units together: counts, and percents of the counts. Example: `andel lösningar` is 70. */
export function followUpFigures(sources: TextSources): TextFigure[] {
  const { count, share } = countsOf(sources);
  const { followUp, threshold } = sources;
  const period = wordsFigure('uppföljningens period', followUp === null ? null : followUpPeriod(followUp.period));
  const limit: Figure = {
    ...{ name: THRESHOLD, format: { kind: 'number' }, source: { kind: 'setting' } },
    value: followUp === null ? null : new Decimal(threshold),
  };
  return [
    ...of('followUp', [period, ...COUNTS.map(count), ...SHARES.map(share), limit]),
    ...of('sexes', [
      count(['avslut kvinnor', 'exits', 'women']),
      count(['avslut män', 'exits', 'men']),
      share(['andel lösningar kvinnor', 'positive', 'exits', 'women']),
      share(['andel lösningar män', 'positive', 'exits', 'men']),
    ]),
  ];
}
