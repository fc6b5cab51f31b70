import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CHOSEN_IN_CONTRAST } from '../../../parts/contrast';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import type { Scenario } from '../../../../core/calculation/scenarios/scenario-types';
import { roving, ROVING_LIST } from '../../../parts/roving';
import { SCENARIO_SENTENCES } from '../../../sentences/scenarios';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { display: 'contents' },
  chip: {
    ...{ display: 'inline-flex', alignItems: 'center', columnGap: '5px', minHeight: '28px', padding: '0 10px' },
    ...{ borderRadius: '14px', border: `1px solid ${tokens.colorNeutralStroke1}`, cursor: 'pointer' },
    ...{ color: 'inherit', backgroundColor: tokens.colorNeutralBackground1, fontFamily: 'inherit' },
    ...{ fontSize: tokens.fontSizeBase200, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  chosen: {
    ...{ color: tokens.colorBrandForegroundLink, backgroundColor: tokens.colorBrandBackground2 },
    ...{ fontWeight: tokens.fontWeightSemibold, border: `1px solid ${tokens.colorBrandForeground1}` },
    ...CHOSEN_IN_CONTRAST,
  },
});

interface ScenarioChipsProps {
  /** The budget, those that are used, and the one that is begun. */
  readonly shown: readonly Scenario[];
  readonly chosen: number;
  /** `null` where all are used. */
  readonly unused: number | null;
  readonly onPick: (ordinal: number) => void;
}

function NewChip({ unused, onPick }: Pick<ScenarioChipsProps, 'unused' | 'onPick'>) {
  const styles = useStyles();
  const isFull = unused === null;
  return (
    <button
      type="button"
      className={styles.chip}
      disabled={isFull}
      {...(isFull && { title: SCENARIO_SENTENCES.allScenariosUsed })}
      onClick={() => {
        if (!isFull) onPick(unused);
      }}
    >
      <Add16Regular aria-hidden />
      {SCENARIO_SENTENCES.newScenario}
    </button>
  );
}

/** The budget and its scenarios, of which one is shown, and the way to another one. */
export function ScenarioChips({ shown, chosen, unused, onPick }: ScenarioChipsProps) {
  const styles = useStyles();
  const keys = shown.map(({ ordinal }) => String(ordinal));
  const options = { keys, current: String(chosen), onMove: (key: string) => onPick(Number(key)) };
  return (
    <div className={styles.row}>
      <div className={styles.list} role="tablist" aria-label={SCENARIO_SENTENCES.scenarios} {...ROVING_LIST}>
        {shown.map(({ ordinal, changes: { name } }) => (
          <button
            key={ordinal}
            type="button"
            role="tab"
            aria-selected={ordinal === chosen}
            className={mergeClasses(styles.chip, ordinal === chosen && styles.chosen)}
            onClick={() => onPick(ordinal)}
            {...roving(options, String(ordinal))}
          >
            {name}
          </button>
        ))}
      </div>
      <NewChip unused={unused} onPick={onPick} />
    </div>
  );
}
