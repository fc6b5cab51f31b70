import type { ReactNode } from 'react';
import type { Count, FollowUpResult, MeasureCounts } from '../../../core/calculation/follow-up/follow-up-results';
import { POSITIVE_MEASURES } from '../../../core/documents/measure';
import { MEASURE_WORDS } from '../../../core/sheets/parts/words';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import type { FigureRow } from '../parts/figure-table';
import { FigureTable } from '../parts/figure-table';
import { Section } from '../parts/section';
import { OutcomeBars } from './outcome-bars';
import { periodName } from './trend';

const HEADINGS = [SENTENCES.measure, SENTENCES.women, SENTENCES.men, SENTENCES.total, SENTENCES.percent];

/** A count, linked to its cell if it is in one. */
function countNode(count: Count | null): ReactNode {
  if (count === null) return '–';
  const { value, source } = count;
  return source.kind === 'cell' ? <CellLink at={source.at}>{String(value)}</CellLink> : String(value);
}

function measureRow({ measure, women, men, total, percent }: MeasureCounts): FigureRow {
  const isPart = POSITIVE_MEASURES.some((part) => part === measure);
  const word = MEASURE_WORDS[measure];
  return {
    key: measure,
    head: isPart ? `– ${word}` : word.charAt(0).toUpperCase() + word.slice(1),
    figures: [women, men, total].map(countNode).concat(percent === null ? '' : `${percent} %`),
  };
}

/** All that one unit counts in one period. */
export function UnitDetail({ result }: { readonly result: FollowUpResult }) {
  const caption = `${result.unit}, ${periodName(result.period)}`;
  return (
    <Section heading={caption}>
      <FigureTable caption={caption} headings={HEADINGS} rows={result.rows.map(measureRow)} />
      <OutcomeBars result={result} />
    </Section>
  );
}
