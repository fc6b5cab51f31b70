import type { Measure, SexOrTotal } from '../../documents/measure';
import { periodInWords } from '../../documents/period';
import { Decimal } from '../../figures/decimal';
import { halfUp } from '../../figures/rounding';
import { HIDDEN_COUNT, HIDDEN_SHARE } from './figure-text';
import type { UntitledFigure, TextFigure, TextSources } from './figure-types';
import { of, wordsFigure } from './figure-types';

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

/** A count as the text shows it: as it is, hidden, or `null` where the workbook has none. */
type TextCount = Decimal | 'hidden' | null;

function textCount({ followUp, published }: TextSources, measure: Measure, column: SexOrTotal): TextCount {
  const counted = followUp?.rows.find((row) => row.measure === measure)?.[column] ?? null;
  if (counted === null) return null;
  const count = published?.rows.find((row) => row.measure === measure)?.[column] ?? null;
  return count !== null && 'shown' in count ? new Decimal(count.shown) : 'hidden';
}

/** The figures that counts and percents are held to: the others' formulas refer to their cells. */
export const THRESHOLD = 'gräns för små antal';
export const PERCENT_BASE = 'gräns för andelar';

function countFigure(sources: TextSources, [name, measure, column]: (typeof COUNTS)[number]): UntitledFigure {
  const count = textCount(sources, measure, column);
  if (count === 'hidden') return wordsFigure(name, HIDDEN_COUNT);
  const format = { kind: 'count', threshold: sources.disclosure.threshold } as const;
  return { name, format, source: { kind: 'count', measure, column }, value: count };
}

/** A percent is shown only of counts that are shown themselves, so that it gives away nothing that they do not. */
function shareFigure(
  sources: TextSources,
  [name, measure, wholeMeasure, column]: (typeof SHARES)[number],
): UntitledFigure {
  const [part, whole] = [textCount(sources, measure, column), textCount(sources, wholeMeasure, column)];
  const source = { kind: 'share', measure, of: wholeMeasure, column } as const;
  if (part === null || whole === null || (whole !== 'hidden' && whole.isZero()))
    return { name, format: { kind: 'percent' }, source, value: null };
  if (part === 'hidden' || whole === 'hidden' || whole.lt(sources.disclosure.percentBase))
    return wordsFigure(name, HIDDEN_SHARE);
  const value = halfUp(part.times(100).div(whole), new Decimal(1));
  return { name, format: { kind: 'percent' }, source, value };
}

/**
 * What a template can show of all units together: counts, and percents of the counts, as far as the public sheet
 * shows them. Example: `andel lösningar` is 70.
 */
export function followUpFigures(sources: TextSources): TextFigure[] {
  const { followUp, disclosure } = sources;
  const count = (each: (typeof COUNTS)[number]) => countFigure(sources, each);
  const share = (each: (typeof SHARES)[number]) => shareFigure(sources, each);
  const period = wordsFigure('uppföljningens period', followUp === null ? null : periodInWords(followUp.period));
  const limit = (name: string, value: number): UntitledFigure => ({
    ...{ name, format: { kind: 'number' }, source: { kind: 'setting' } },
    value: followUp === null ? null : new Decimal(value),
  });
  // Only a list shows that each exit is a person of its own; a table counts exits.
  const exits = followUp?.isByPerson === true ? 'avslutade personer' : 'avslut';
  const counted = wordsFigure('avslut eller personer', followUp === null ? null : exits);
  const limits = [limit(THRESHOLD, disclosure.threshold), limit(PERCENT_BASE, disclosure.percentBase)];
  return [
    ...of('followUp', [period, counted, ...COUNTS.map(count), ...SHARES.map(share), ...limits]),
    ...of('sexes', [
      count(['avslut kvinnor', 'exits', 'women']),
      count(['avslut män', 'exits', 'men']),
      share(['andel lösningar kvinnor', 'positive', 'exits', 'women']),
      share(['andel lösningar män', 'positive', 'exits', 'men']),
    ]),
  ];
}
