import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { SENTENCES } from '../sentences';
import type { ViewName } from './view-name';
import { VIEW_NAMES } from './view-name';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `2px solid transparent`,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStrokeHover },
  },
});

/** What the tabs open, and what it is named by. */
export const VIEW_ID = 'view';
export const tabId = (name: ViewName) => `tab-${name}`;

/** Where a key leads along the tabs: round at the ends. */
function target(key: string, from: ViewName): ViewName | undefined {
  const at = VIEW_NAMES.indexOf(from);
  const places: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  const place = places[key];
  return place === undefined ? undefined : VIEW_NAMES.at(place % VIEW_NAMES.length);
}

interface ViewTabsProps {
  readonly view: ViewName;
  readonly onView: (name: ViewName) => void;
}

/**
 * The tabs of the views. Fluent UI's own put focusable elements that are hidden from screen readers
 * around them, which axe rightly objects to; these are one stop for Tab, with arrows within.
 */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const takeKey = (event: KeyboardEvent) => {
    const next = target(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={SENTENCES.views}>
      {VIEW_NAMES.map((name) => (
        <button
          key={name}
          id={tabId(name)}
          className={mergeClasses(styles.tab, name === view && styles.chosen)}
          role="tab"
          aria-selected={name === view}
          aria-controls={VIEW_ID}
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
          onKeyDown={takeKey}
        >
          {SENTENCES.tabs[name]}
        </button>
      ))}
    </div>
  );
}
