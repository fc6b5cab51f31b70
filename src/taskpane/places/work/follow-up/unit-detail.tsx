import type { ReactNode } from 'react';
import type { Count, FollowUpResult, MeasureCounts } from '../../../../core/calculation/follow-up/follow-up-results';
import { periodInWords } from '../../../../core/documents/period';
import { capitalised } from '../../../../core/summary/summary-words';
import { POSITIVE_MEASURES } from '../../../../core/documents/measure';
import { MEASURE_WORDS } from '../../../../core/sheets/parts/words';
import { COMMON_SENTENCES } from '../../../sentences/common';
import { FOLLOW_UP_SENTENCES } from '../../../sentences/follow-up';
import { CellLink } from '../../../parts/cell-link';
import type { FigureRow } from '../../../parts/figure-table';
import { FigureTable } from '../../../parts/figure-table';
import { countIn } from '../../../../core/summary/solved';

const HEADINGS = [
  FOLLOW_UP_SENTENCES.measure,
  COMMON_SENTENCES.women,
  COMMON_SENTENCES.men,
  COMMON_SENTENCES.total,
  FOLLOW_UP_SENTENCES.percent,
];

/** A count, linked to its cell if it is in one. */
function countNode(count: Count | null): ReactNode {
  if (count === null) return '–';
  const { value, source } = count;
  return source.kind === 'cell' ? <CellLink at={source.at}>{String(value)}</CellLink> : String(value);
}

/** True where so many ended that percents of them are shown. */
const hasPercent = (result: FollowUpResult, least: number) => (countIn(result, 'exits') ?? 0) >= least;

function measureRow({ measure, women, men, total, percent }: MeasureCounts, isMany: boolean): FigureRow {
  const isPart = POSITIVE_MEASURES.some((part) => part === measure);
  const word = MEASURE_WORDS[measure];
  return {
    key: measure,
    head: isPart ? `– ${word}` : word.charAt(0).toUpperCase() + word.slice(1),
    figures: [women, men, total].map(countNode).concat(percent === null || !isMany ? '' : `${percent} %`),
  };
}

/** All that one unit counts in one period. */
export function UnitDetail({ result, least }: { readonly result: FollowUpResult; readonly least: number }) {
  const caption = `${result.unit}, ${capitalised(periodInWords(result.period))}`;
  return (
    <FigureTable
      caption={caption}
      headings={HEADINGS}
      rows={result.rows.map((row) => measureRow(row, hasPercent(result, least)))}
    />
  );
}
