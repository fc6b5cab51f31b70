import { makeStyles } from '@fluentui/react-components';
import type { PublicCount, PublicResult } from '../../../../core/calculation/disclosure/public-count';
import { COUNT_COLUMNS } from '../../../../core/documents/measure';
import { periodInWords } from '../../../../core/documents/period';
import { formatSwedish } from '../../../../core/figures/number-text';
import { Decimal } from '../../../../core/figures/decimal';
import { measureLabel } from '../../../../core/sheets/follow-up/follow-up-block';
import { Card } from '../../../parts/card';
import { FigureTable } from '../../../parts/figure-table';
import { COMMON_SENTENCES } from '../../../sentences/common';
import { REPORT_SENTENCES } from '../../../sentences/report';

const useStyles = makeStyles({ table: { padding: '4px 12px 8px' } });

function CountText({ count }: { readonly count: PublicCount | null }) {
  if (count === null) return '–';
  if ('shown' in count) return formatSwedish(new Decimal(count.shown));
  return (
    <span role="img" aria-label={REPORT_SENTENCES.hiddenCountName}>
      {REPORT_SENTENCES.hiddenCount}
    </span>
  );
}

/** A table as the public will see it. */
export function PublicPreview({ result: { unit, period, rows } }: { readonly result: PublicResult }) {
  const styles = useStyles();
  const title = REPORT_SENTENCES.publicPreview(unit, periodInWords(period));
  return (
    <Card>
      <div className={styles.table}>
        <FigureTable
          caption={title}
          headings={[title, COMMON_SENTENCES.women, COMMON_SENTENCES.men, COMMON_SENTENCES.total]}
          rows={rows.map((row) => ({
            key: row.measure,
            head: row.measure === 'positive' ? <strong>{measureLabel(row.measure)}</strong> : measureLabel(row.measure),
            figures: COUNT_COLUMNS.map((column) => <CountText key={column} count={row[column]} />),
          }))}
        />
      </div>
    </Card>
  );
}
