import type { SupportOfPlace, SupportResult } from '../../../../core/calculation/support/support-types';
import type { NotChecked } from '../../../../core/documents/finding';
import { formatPercent, formatSwedish } from '../../../../core/figures/number-text';
import {
  comparedYears,
  supportPeriodWords,
  supportPoints,
  supportSentence,
} from '../../../../core/summary/support-words';
import { CellLink } from '../../../parts/cell-link';
import type { MatrixRow } from '../../../parts/figure-matrix';
import { FigureMatrix } from '../../../parts/figure-matrix';
import { Note } from '../../../parts/note';
import { Section } from '../../../parts/section';
import { COMMON_SENTENCES } from '../../../sentences/common';
import { SUPPORT_SENTENCES } from '../../../sentences/support';

interface SupportTableProps {
  readonly result: SupportResult;
  readonly notChecked: readonly NotChecked[];
}

/** A place with its last two years; the name leads to the first cell that the last of them is counted from. */
function rowOf(place: SupportOfPlace, name: string, weight?: 'sum'): MatrixRow[] {
  const years = comparedYears(place);
  if (years === null || place.change === null) return [];
  const [before, now] = years;
  const at = now.equivalents.months[0]?.[0];
  return [
    {
      key: name,
      head: at === undefined || weight === 'sum' ? name : <CellLink at={at}>{name}</CellLink>,
      figures: [
        formatSwedish(now.equivalents.value, { decimals: 0 }),
        formatPercent(before.share, 2),
        formatPercent(now.share, 2),
        supportPoints(place.change),
      ],
      ...(weight !== undefined && { weight }),
    },
  ];
}

function Shares({ result: { places, whole } }: { readonly result: SupportResult }) {
  const years = comparedYears(whole);
  if (years === null) return null;
  const rows = places.flatMap((place) =>
    rowOf(place, place.region === '' ? SUPPORT_SENTENCES.supportArea : place.region),
  );
  const sum = places.length > 1 ? rowOf(whole, SUPPORT_SENTENCES.supportTogether, 'sum') : [];
  const headings = [
    SUPPORT_SENTENCES.supportPersons,
    ...years.map(({ period }) => String(period.year)),
    COMMON_SENTENCES.points,
  ];
  return (
    <FigureMatrix
      caption={SUPPORT_SENTENCES.supportShares}
      corner={SUPPORT_SENTENCES.supportPlace}
      columns={headings.map((heading) => ({ key: heading, heading: heading.split(' ') }))}
      groups={[{ key: 'places', rows: [...rows, ...sum] }]}
    />
  );
}

/** A table of full-year equivalents for a span of ages: what it comes to in a sentence, each place, and what it lacks. */
export function SupportTable({ result, notChecked }: SupportTableProps) {
  const { sheet, age, whole } = result;
  const sentence = supportSentence(result);
  const last = whole.periods.at(-1);
  const reasons = notChecked.filter((each) => each.sheet === sheet).map(({ reason }) => reason);
  return (
    <Section
      heading={age === null ? sheet : SUPPORT_SENTENCES.supportAges(age.replace('-', '–'))}
      {...(last !== undefined && { detail: supportPeriodWords(last.period) })}
    >
      {sentence !== null && <Note>{sentence}</Note>}
      <Shares result={result} />
      {reasons.map((reason) => (
        <Note key={reason}>{reason}</Note>
      ))}
      <Note>{SUPPORT_SENTENCES.supportSource}</Note>
    </Section>
  );
}
