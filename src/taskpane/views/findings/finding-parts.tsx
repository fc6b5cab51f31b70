import { makeStyles, tokens } from '@fluentui/react-components';
import { formatAddress } from '../../../core/cells/address';
import type { Finding } from '../../../core/documents/finding';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  parts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** The cells that the expected figure is made of, each a way there. */
export function FindingParts({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  if (finding.parts.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{SENTENCES.parts(finding.parts.length)}</summary>
      <div className={styles.parts}>
        {finding.parts.map((part, index) => (
          <CellLink key={index} at={part}>
            {part.sheet === finding.at.sheet ? formatAddress(part) : `${part.sheet}!${formatAddress(part)}`}
          </CellLink>
        ))}
      </div>
    </details>
  );
}
