/** Ages from one to another, both included. */
export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

const SPAN = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})(?!\d)/u;
const ONE = /^(\d{1,3})(?:\s*år)?$/u;
/** Without an upper end. */
const FROM = /^(\d{1,3})\s*(?:\+|[-–—](?!\d)|år (?:och|eller) äldre)/u;
const OLDEST = 200;

/** The ages that a text names; `null` for any other, a total of all ages included. Example: `16-19 år`, `20 år`, `100+ år`. */
export function ageSpanIn(text: string): AgeSpan | null {
  const plain = text.trim();
  const [, from, to] = SPAN.exec(plain) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : null;
  const oldest = FROM.exec(plain)?.[1];
  if (oldest !== undefined) return { from: Number(oldest), to: OLDEST };
  const one = ONE.exec(plain)?.[1];
  return one === undefined || Number(one) > OLDEST ? null : { from: Number(one), to: Number(one) };
}

/**
 * Those of the things whose ages together are the wanted ones, each age once: the widest first, since a published total
 * counts before what is added up. `null` where some age is missing. Example: 16-19 and 20-64 make 16-64, beside 20-65.
 */
export function spansThatMake<Thing>(
  wanted: AgeSpan,
  things: readonly Thing[],
  spanOf: (thing: Thing) => AgeSpan | null,
): readonly Thing[] | null {
  if (wanted.from > wanted.to) return [];
  const next = things
    .flatMap((thing) => {
      const span = spanOf(thing);
      return span !== null && span.from === wanted.from && span.to <= wanted.to ? [{ thing, to: span.to }] : [];
    })
    .sort((left, right) => right.to - left.to);
  for (const { thing, to } of next) {
    const rest = spansThatMake({ from: to + 1, to: wanted.to }, things, spanOf);
    if (rest !== null) return [thing, ...rest];
  }
  return null;
}
