import type { PostsView, PostView } from '../../calculation/activity-views/posts';
import type { Decimal } from '../../figures/decimal';
import { amountStyle } from '../parts/amount-style';
import type { RowItem } from '../parts/row-item';
import { formulaItem, numberItem } from '../parts/row-item';
import type { ViewsInput } from './tables';
import type { ViewRow, ViewTable } from './view-row';
import { amountItem, figureCell } from './view-row';

const DECIMALS = 6;

/** The figures after the words: the degree, what is stated of wages, then for each year the cost, in full time, and its growth. */
const DEGREE = 0;
const FIRST_YEAR = 2;
const EACH_YEAR = 3;

const costPlace = (index: number) => FIRST_YEAR + index * EACH_YEAR;

function counted(value: Decimal | null, formula: string, style: RowItem['style']): RowItem | null {
  return value === null
    ? null
    : formulaItem({ formula: `ROUND(${formula},${DECIMALS})`, value: value.toDecimalPlaces(DECIMALS), style });
}

/** The cost of a year in the user's own cell, in full time, and its growth since the year before. */
function yearItems(
  { cells, result: { posts: view } }: ViewsInput,
  post: PostView,
  { index, row }: { readonly index: number; readonly row: number },
): (RowItem | null)[] {
  const year = view.periods[index]?.year ?? null;
  const before = view.periods.findIndex((each) => year !== null && each.year === year - 1);
  const style = amountStyle(view.unit);
  const [cost, earlier] = [costPlace(index), costPlace(before)].map((place) => figureCell(place, row));
  return [
    amountItem(cells, post.amounts[index] ?? null, style),
    counted(post.fullTime[index] ?? null, `${cost}/${figureCell(DEGREE, row)}`, style),
    counted(post.growth[index] ?? null, `${cost}/${earlier}-1`, 'share'),
  ];
}

function postRow(input: ViewsInput, post: PostView): ViewRow {
  const { degree, stated, label, platform } = post;
  const { periods } = input.result.posts;
  return {
    words: [label, platform.name],
    figures: (row) => [
      degree === null ? null : numberItem(degree, 'share'),
      stated === null ? null : numberItem(stated.rate, 'share'),
      ...periods.flatMap((_, index) => yearItems(input, post, { index, row })),
    ],
  };
}

const yearHeadings = ({ periods }: PostsView) =>
  periods.flatMap(({ heading }) => [heading, `${heading} heltid`, `${heading} ökning`]);

/** Posts with their degree, what they cost in full time and how they grow; nothing where no label states a degree. */
export function postsTable(input: ViewsInput): ViewTable | null {
  const { posts } = input.result;
  if (posts.posts.length === 0) return null;
  return {
    title: `Tjänster (${posts.unit})`,
    headings: ['Tjänst', 'Verksamhetens blad', '', 'Tjänstegrad', 'Ökning enligt bladet', ...yearHeadings(posts)],
    rows: posts.posts.map((post) => postRow(input, post)),
  };
}
