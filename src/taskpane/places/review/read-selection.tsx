import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { StatedArea } from '../../../core/documents/stated-kind';
import { statedArea } from '../../../core/reading/stated-areas';
import { Card } from '../../parts/card';
import { COMMON_SENTENCES } from '../../sentences/common';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import { useSession } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { gridsOf } from './detail/grids-of';
import { KindForm } from './kind-form';
import { useAsked } from './use-asked';
import { useStatements } from './use-statements';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '10px 12px 12px', alignItems: 'stretch' },
  text: {
    ...{ margin: 0, color: tokens.colorNeutralForeground2 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  marked: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

interface Marked {
  readonly sheet: string;
  readonly area: StatedArea;
}

/** What the user has marked in the workbook, or a sentence on why that is nothing to read. */
function useSelection(outcome: Outcome): () => Promise<Marked | string> {
  const session = useSession();
  return async () => {
    const selected = await session.selectedCell();
    if (selected === null) return WORDS.noSelection;
    const { sheet, row, column, last } = selected;
    const grid = outcome.existing.has(sheet) ? undefined : gridsOf(outcome).get(sheet);
    if (grid === undefined) return WORDS.notOwnSheet(sheet);
    const area = statedArea(grid, { first: { row, column }, last });
    return area === null ? WORDS.emptySelection(sheet) : { sheet, area };
  };
}

interface AskedProps {
  readonly marked: Marked;
  readonly onClose: () => void;
  readonly outcome: Outcome;
}

/** Asks what the marked cells are, and has them read as that. */
function AreaForm({ marked, onClose, outcome }: AskedProps) {
  const styles = useStyles();
  const { state } = useStatements(outcome);
  return (
    <div className={styles.whole}>
      <p className={styles.marked}>{`${marked.sheet}!${marked.area.range}`}</p>
      <KindForm
        area={marked.area}
        kind="money"
        isLeavable={false}
        onCancel={onClose}
        onRead={(kind) => {
          onClose();
          state({ ...marked, kind });
        }}
      />
    </div>
  );
}

/** What the user marks next is asked about at once where that is what the user came for. */
function useFirst(isWanted: boolean, ask: () => Promise<void>): void {
  const first = useRef(isWanted ? ask : null);
  useEffect(() => {
    void first.current?.();
    first.current = null;
  }, []);
}

interface ReadSelectionProps {
  readonly outcome: Outcome;
  /** True where the user has come here to do it: what is marked is asked about at once. */
  readonly isWanted: boolean;
}

/** The way to have what is marked in the workbook read as what the user states that it is. */
export function ReadSelection({ outcome, isWanted }: ReadSelectionProps) {
  const styles = useStyles();
  const { isAsked, setAsked, place } = useAsked<HTMLDivElement>();
  const [marked, setMarked] = useState<Marked | string | null>(null);
  const selection = useSelection(outcome);
  const ask = async () => {
    const found = await selection();
    setMarked(found);
    setAsked(typeof found !== 'string');
  };
  useFirst(isWanted, ask);
  const problem = typeof marked === 'string' ? marked : null;
  return (
    <Card>
      {isAsked && marked !== null && typeof marked !== 'string' ? (
        <AreaForm marked={marked} onClose={() => setAsked(false)} outcome={outcome} />
      ) : (
        <div className={styles.whole} ref={place}>
          <p className={styles.text} role={problem === null ? undefined : 'alert'}>
            {problem ?? WORDS.selectionHint}
          </p>
          <Button className={styles.button} onClick={() => void ask()}>
            {COMMON_SENTENCES.readSelection}
          </Button>
        </div>
      )}
    </Card>
  );
}
