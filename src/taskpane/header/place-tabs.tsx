import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHOSEN_IN_CONTRAST, IN_CONTRAST } from '../parts/contrast';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { PLACE_ID } from '../navigation/place-id';
import { HEADER_SENTENCES } from '../sentences/header';
import type { Place, Where } from '../navigation/where';
import { PLACES } from '../navigation/where';
import { roving, ROVING_LIST } from '../parts/roving';

const useStyles = makeStyles({
  list: { display: 'flex', justifyContent: 'space-between', height: '40px', padding: '0 calc(var(--pad) - 8px)' },
  tab: {
    ...{ display: 'flex', alignItems: 'center', columnGap: '4px', padding: '0 8px', whiteSpace: 'nowrap' },
    ...{ background: 'none', border: 'none', font: 'inherit', color: tokens.colorNeutralForeground2 },
    ...{ cursor: 'pointer', borderBottom: '3px solid transparent', borderTop: '3px solid transparent' },
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // What is transparent is drawn in the text's colour under a contrast theme.
    [IN_CONTRAST]: { borderTopColor: 'Canvas', borderBottomColor: 'Canvas' },
    '@container pane (max-width: 339px)': { padding: '0 6px' },
    '@container pane (max-width: 299px)': { padding: '0 4px', fontSize: '13px', '& svg': { width: '12px' } },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
    [IN_CONTRAST]: { borderBottomColor: 'Highlight' },
  },
  badge: {
    ...{ minWidth: '18px', padding: '0 5px', boxSizing: 'border-box', borderRadius: '9px', textAlign: 'center' },
    ...{ fontSize: '11px', lineHeight: '18px', fontWeight: tokens.fontWeightSemibold },
    color: tokens.colorNeutralForegroundStaticInverted,
    backgroundColor: tokens.colorStatusDangerBackground3,
    ...CHOSEN_IN_CONTRAST,
  },
});

/** What a place is named by. */
export const tabId = (place: Place) => `tab-${place}`;

/** As many as fit in the badge. */
const MOST_SHOWN = 99;

function Badge({ count }: { readonly count: number }) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <span className={styles.badge} aria-label={HEADER_SENTENCES.openErrors(count)}>
      {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
    </span>
  );
}

interface PlaceTabsProps {
  readonly where: Where;
  /** How many errors are left to deal with. */
  readonly errors: number;
  readonly onPlace: (place: Place) => void;
}

/**
 * The tabs of the four places, in one row at every width. Fluent UI's own put focusable elements that are hidden from
 * screen readers around them, which axe rightly objects to; these are one stop for Tab, with arrows within.
 */
export function PlaceTabs({ where, errors, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const chosen = where.place === 'settings' ? null : where.place;
  return (
    <div className={styles.list} {...ROVING_LIST} role="tablist" aria-label={HEADER_SENTENCES.places}>
      {PLACES.map((place) => (
        <button
          key={place}
          id={tabId(place)}
          type="button"
          className={mergeClasses(styles.tab, place === chosen && styles.chosen)}
          role="tab"
          aria-selected={place === chosen}
          aria-controls={PLACE_ID}
          onClick={() => onPlace(place)}
          {...roving({ keys: PLACES, current: chosen, onMove: onPlace }, place)}
        >
          {HEADER_SENTENCES.placeNames[place]}
          {place === 'review' && <Badge count={errors} />}
          {place === 'work' && <ChevronDown16Regular aria-hidden />}
        </button>
      ))}
    </div>
  );
}
