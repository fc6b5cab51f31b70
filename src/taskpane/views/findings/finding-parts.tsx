import { makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../core/cells/address';
import type { CellReference, Finding } from '../../../core/documents/finding';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  parts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface CellsProps {
  readonly summary: string;
  readonly cells: readonly CellReference[];
  /** The sheet that need not be named. */
  readonly sheet: string;
}

/** Cells, folded, each a way there. */
function FoldedCells({ summary, cells, sheet }: CellsProps) {
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.parts}>
        {cells.map((cell, index) => (
          <CellLink key={index} at={cell}>
            {cell.sheet === sheet ? formatAddress(cell) : `${cell.sheet}!${formatAddress(cell)}`}
          </CellLink>
        ))}
      </div>
    </details>
  );
}

/** The other cells that a finding is about, and those that the expected figure is made of. */
export function FindingParts({ finding: { at, alsoAt, parts } }: { readonly finding: Finding }) {
  return (
    <>
      <FoldedCells summary={SENTENCES.alsoAt(alsoAt.length)} cells={alsoAt} sheet={at.sheet} />
      <FoldedCells summary={SENTENCES.parts(parts.length)} cells={parts} sheet={at.sheet} />
    </>
  );
}
