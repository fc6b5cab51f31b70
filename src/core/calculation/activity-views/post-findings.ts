import { formatAddress } from '../../cells/address';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { Decimal } from '../../figures/decimal';
import { grouped } from '../../figures/grouped';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { roundedInterval } from '../../figures/rounded-interval';
import type { PostsView, PostView } from './posts';
import type { ViewAmount } from './view-columns';

/** Costs of one title in full time that differ by more than this are worth a look. */
const MOST_APART = new Decimal('1.1');

const cellOf = (amount: ViewAmount | null | undefined) => amount?.terms[0] ?? null;

/** The amounts of a post in a year and the year before it. */
function pairOf({ amounts }: PostView, { periods }: PostsView, index: number) {
  const year = periods[index]?.year ?? null;
  const before = periods.findIndex((each) => year !== null && each.year === year - 1);
  return [cellOf(amounts[before]), cellOf(amounts[index])] as const;
}

/** True where the growth of a year is as stated, by any amounts that the printed ones may be rounded from. */
function isAsStated(earlier: Decimal, later: Decimal, stated: NonNullable<PostView['stated']>): boolean {
  const [from, to] = [roundedInterval(earlier), roundedInterval(later)];
  const half = new Decimal(10).pow(-stated.decimals - 2).div(2);
  const [least, most] = [to.low.div(from.high).minus(1), to.high.div(from.low).minus(1)];
  return least.lte(stated.rate.plus(half)) && most.gte(stated.rate.minus(half));
}

/** Years in which a post grows otherwise than its sheet states. */
function growthFindings(post: PostView, result: PostsView): Finding[] {
  const { stated, growth, label } = post;
  if (stated === null) return [];
  return growth.flatMap((rate, index) => {
    const [earlier, later] = pairOf(post, result, index);
    const heading = result.periods[index]?.heading ?? '';
    if (rate === null || earlier === null || later === null) return [];
    if (isAsStated(earlier.amount, later.amount, stated)) return [];
    const message = `Kostnaden för ${label} ökar ${formatPercent(rate, 2)} till ${heading}, men bladet anger ${formatPercent(stated.rate, stated.decimals)}.`;
    const about = { at: later.at, alsoAt: [earlier.at], published: later.amount, label, heading };
    return [findingAbout({ rule: 'wageGrowth', ...about, message })];
  });
}

interface FullTime {
  readonly post: PostView;
  readonly amount: Decimal;
  readonly cell: NonNullable<ReturnType<typeof cellOf>>;
}

/** The posts of a year in full time, the cheapest first. */
function fullTimeIn(posts: readonly PostView[], index: number): FullTime[] {
  const found = posts.flatMap((post) => {
    const [amount, cell] = [post.fullTime[index] ?? null, cellOf(post.amounts[index])];
    return amount === null || cell === null || !amount.gt(0) ? [] : [{ post, amount, cell }];
  });
  return found.toSorted((a, b) => a.amount.comparedTo(b.amount));
}

/** Posts of one title on a sheet whose costs in full time are far apart: the first year in which they are. */
function apartFindings(posts: readonly PostView[], { periods, unit }: PostsView): Finding[] {
  const years = periods.flatMap(({ year }, index) => (year === null ? [] : [index]));
  const found = years.flatMap((index): Finding[] => {
    const all = fullTimeIn(posts, index);
    const [least, most] = [all[0], all.at(-1)];
    if (least === undefined || most === undefined || most.amount.lte(least.amount.times(MOST_APART))) return [];
    const shown = ({ amount }: FullTime) =>
      `${formatSwedish(amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP))} ${unit}`;
    const message = `${most.post.title} kostar ${shown(most)} på heltid här och ${shown(least)} i ${formatAddress(least.cell.at)}.`;
    const about = { label: most.post.label, heading: periods[index]?.heading ?? '', published: most.cell.amount };
    return [findingAbout({ rule: 'fullTimeApart', at: most.cell.at, alsoAt: [least.cell.at], ...about, message })];
  });
  return found.slice(0, 1);
}

/** What is worth knowing of posts: growth that is not as stated, and costs of one title that are far apart. */
export function postFindings(result: PostsView): Finding[] {
  const titles = grouped(result.posts, ({ platform, title }) => `${platform.document.sheet}\n${title.toLowerCase()}`);
  return [
    ...result.posts.flatMap((post) => growthFindings(post, result)),
    ...[...titles.values()].flatMap((posts) => apartFindings(posts, result)),
  ];
}
