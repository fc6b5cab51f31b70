import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import { useReviewFilter } from './review-filter';
import type { Walk } from './use-walk';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '32px' },
  sheet: { flexGrow: 1, minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  place: {
    ...{ flexShrink: 0, padding: '0 4px', color: tokens.colorNeutralForeground3 },
    ...{ fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  },
  arrow: { flexShrink: 0, minWidth: '32px', maxWidth: '32px', paddingLeft: 0, paddingRight: 0 },
});

const ALL = '';

/** Which sheet is shown. */
function SheetChoice({ all }: Pick<Walk, 'all'>) {
  const styles = useStyles();
  const { filter, setFilter } = useReviewFilter();
  const sheet = all.some((each) => each.sheet === filter.sheet) ? (filter.sheet ?? ALL) : ALL;
  return (
    <Select
      className={styles.sheet}
      aria-label={WORDS.sheetFilter}
      value={sheet}
      onChange={(_, { value }) => setFilter({ ...filter, sheet: value === ALL ? null : value })}
    >
      <option value={ALL}>{WORDS.allSheets}</option>
      {all.map((each) => (
        <option key={each.sheet} value={each.sheet}>
          {each.sheet}
        </option>
      ))}
    </Select>
  );
}

/** A step to the next finding, or to the one before. */
function Arrow({ walk, by }: { readonly walk: Walk; readonly by: 1 | -1 }) {
  const label = by === 1 ? WORDS.next : WORDS.previous;
  return (
    <Button
      className={useStyles().arrow}
      appearance="subtle"
      icon={by === 1 ? <ArrowDown16Regular /> : <ArrowUp16Regular />}
      aria-label={label}
      title={label}
      disabledFocusable={walk.rows.length === 0}
      onClick={() => walk.step(by)}
    />
  );
}

/** Which sheet is shown, and the way from finding to finding. */
export function FilterBar({ walk }: { readonly walk: Walk }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <SheetChoice all={walk.all} />
      <span className={styles.place}>{WORDS.place(walk.at, walk.rows.length)}</span>
      <Arrow walk={walk} by={-1} />
      <Arrow walk={walk} by={1} />
    </div>
  );
}
