import type { PostsView, PostView } from '../../../../core/calculation/activity-views/posts';
import { Decimal } from '../../../../core/figures/decimal';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { VIEW_SENTENCES } from '../../../sentences/views';
import { ViewFigure } from './view-figure';

const GROWTH_DECIMALS = 2;

/** The last year that a post has an amount for. */
const lastYear = ({ amounts }: PostView) => amounts.findLastIndex((amount) => amount !== null);

function rowOf(post: PostView, key: string): MatrixRow {
  const index = lastYear(post);
  const [fullTime, growth] = [post.fullTime[index] ?? null, post.growth[index] ?? null];
  return {
    ...{ key, head: post.label },
    figures: [
      post.degree === null ? '–' : formatSwedish(post.degree),
      <ViewFigure key="cost" of={post.amounts[index] ?? null} />,
      fullTime === null ? '–' : formatSwedish(fullTime.toDecimalPlaces(0, Decimal.ROUND_HALF_UP)),
      growth === null ? '–' : formatPercent(growth, GROWTH_DECIMALS),
    ],
  };
}

/** What sheets state of wages, and between what their lines grow. */
function notesOf({ posts }: PostsView): string[] {
  const stated = posts.flatMap(({ platform, stated: each }) =>
    each === null
      ? []
      : [VIEW_SENTENCES.statedGrowth(platform.document.sheet, formatPercent(each.rate, each.decimals))],
  );
  const rates = posts.flatMap(({ growth }) => growth.flatMap((rate) => rate ?? []));
  if (rates.length === 0) return [...new Set(stated)];
  const [least, most] = [Decimal.min(...rates), Decimal.max(...rates)].map((rate) =>
    formatPercent(rate, GROWTH_DECIMALS),
  );
  return [...new Set(stated), VIEW_SENTENCES.growthBetween(least ?? '', most ?? '')];
}

/** The posts whose last year is the same, by their activity. */
function YearTable({ view, index }: { readonly view: PostsView; readonly index: number }) {
  const shown = view.posts.filter((post) => lastYear(post) === index);
  const names = [...new Set(shown.map(({ platform }) => platform.name))];
  const headings = VIEW_SENTENCES.postColumns(view.periods[index]?.heading ?? '');
  return (
    <FigureMatrix
      caption={VIEW_SENTENCES.posts}
      corner={view.unit}
      columns={headings.map((heading) => ({ key: heading, heading: [heading] }))}
      groups={names.map((name) => ({
        ...{ key: name, heading: name },
        rows: shown
          .filter(({ platform }) => platform.name === name)
          .map((post) => rowOf(post, `${post.platform.document.range.first.row} ${post.line}`)),
      }))}
    />
  );
}

/** Posts by their activity: the degree, and of the last year the cost, what it is in full time and its growth. */
export function PostsTable({ posts: view }: { readonly posts: PostsView }) {
  const years = [...new Set(view.posts.map(lastYear))].toSorted((a, b) => a - b);
  if (years.length === 0) return null;
  return (
    <Section heading={VIEW_SENTENCES.posts}>
      {notesOf(view).map((note) => (
        <Note key={note}>{note}</Note>
      ))}
      {years.map((index) => (
        <YearTable key={index} view={view} index={index} />
      ))}
    </Section>
  );
}
