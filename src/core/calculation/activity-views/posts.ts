import type { BudgetDocument } from '../../documents/budget';
import type { StatedGrowth } from '../../documents/service-degree';
import { isPostTitle, postOf, statedGrowth } from '../../documents/service-degree';
import type { Decimal } from '../../figures/decimal';
import type { Unit } from '../../figures/unit';
import { isTotal } from './code-table';
import type { Measures } from './frame';
import { amountsOf } from './frame';
import type { Platform } from './platform';
import type { Amounts, ViewPeriod } from './view-columns';
import { periodsOf } from './view-columns';

/** A post of an activity, year by year. */
export interface PostView {
  readonly platform: Platform;
  readonly line: number;
  readonly label: string;
  readonly title: string;
  /** Its part of full time; `null` where its label states none. */
  readonly degree: Decimal | null;
  readonly amounts: Amounts;
  /** What it would cost in full time, for each period. */
  readonly fullTime: readonly (Decimal | null)[];
  /** How much it costs more than the year before, as a fraction, for each period. */
  readonly growth: readonly (Decimal | null)[];
  /** How wages grow by a text in its table or another of the sheet. */
  readonly stated: StatedGrowth | null;
}

/** The posts of all activities, for the years that any of their tables has. */
export interface PostsView extends Measures {
  readonly posts: readonly PostView[];
}

/** How wages grow by the texts of a sheet's tables; `null` where they state nothing, or different things. */
function statedOn(sheet: string, documents: readonly BudgetDocument[]): StatedGrowth | null {
  const labels = documents
    .filter((each) => each.sheet === sheet)
    .flatMap(({ lines }) => lines.map(({ label }) => label));
  const [first = null, ...others] = labels.flatMap((label) => statedGrowth(label) ?? []);
  return others.every(({ rate }) => first !== null && rate.eq(first.rate)) ? first : null;
}

function growthOf(amounts: Amounts, { periods }: Measures): (Decimal | null)[] {
  return periods.map(({ year }, index) => {
    const before = year === null ? -1 : periods.findIndex((each) => each.year === year - 1);
    const [earlier, later] = [amounts[before]?.amount ?? null, amounts[index]?.amount ?? null];
    if (earlier === null || later === null || !earlier.gt(0) || !later.gt(0)) return null;
    return later.div(earlier).minus(1);
  });
}

function postAt(platform: Platform, line: number, measures: Measures): Omit<PostView, 'stated'> | null {
  const { document, total } = platform;
  const { label = '', partOfAbove = false } = document.lines[line] ?? {};
  if (line >= total || partOfAbove || document.lines.slice(line, line + 1).some(isTotal)) return null;
  const post = postOf(label);
  if (post === null && !isPostTitle(label)) return null;
  const amounts = amountsOf(document, line, measures);
  const degree = post?.degree ?? null;
  return {
    ...{ platform, line, label, title: post?.title ?? label, degree, amounts, growth: growthOf(amounts, measures) },
    fullTime: amounts.map((amount) => (amount === null || degree === null ? null : amount.amount.div(degree))),
  };
}

/** The posts of a table that states the degree of one at least; those without have a growth. */
function postsIn(platform: Platform, measures: Measures): Omit<PostView, 'stated'>[] {
  const posts = platform.document.lines.flatMap((_, line) => postAt(platform, line, measures) ?? []);
  if (posts.every(({ degree }) => degree === null)) return [];
  return posts.filter(
    ({ degree, amounts, growth }) =>
      (degree !== null && amounts.some((amount) => amount !== null)) || growth.some((each) => each !== null),
  );
}

/** The years that tables have columns for, in their order. */
function yearsOf(documents: readonly BudgetDocument[]): ViewPeriod[] {
  const years = new Map(
    documents.flatMap(periodsOf).flatMap((each) => (each.year === null ? [] : [[each.key, each] as const])),
  );
  return [...years.values()].toSorted((a, b) => Number(a.year) - Number(b.year));
}

/**
 * The posts of activities: what each would cost in full time, and how much more than the year before.
 * Example: half a post of 300 000 is 600 000 in full time, and with 309 000 the year after it has grown by 3 %.
 */
export function postViews(platforms: readonly Platform[], unit: Unit): PostsView {
  const documents = platforms.map(({ document }) => document);
  const all = { unit, periods: yearsOf(documents) };
  const found = platforms.flatMap((platform) => postsIn(platform, all).map(() => platform.document));
  const measures = { unit, periods: yearsOf(found) };
  const posts = platforms.flatMap((platform) => {
    const stated = statedOn(platform.document.sheet, documents);
    return postsIn(platform, measures).map((post) => ({ ...post, stated }));
  });
  return { ...measures, posts };
}
