import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactNode } from 'react';
import type { CellReference } from '../../../core/documents/finding';
import { NO_DECISION } from '../../../core/documents/notes/finding-decision';
import type { ReviewedFinding } from '../../../core/sheets/findings/open-findings';
import { CardList } from '../../parts/card';
import { CellLink } from '../../parts/cell-link';
import { Section } from '../../parts/section';
import { SeveritySign } from '../../parts/severity-sign';
import { COMMON_SENTENCES } from '../../sentences/common';
import { REVIEW_SENTENCES as WORDS } from '../../sentences/review';
import { useSession } from '../../session/session-context';
import type { Mended } from '../../session/mended';
import { cellName, findingTitle } from './finding-words';

const useStyles = makeStyles({
  row: {
    ...{ display: 'grid', gridTemplateColumns: '16px 1fr auto', columnGap: '8px', padding: '7px 12px' },
    '& button': { fontSize: tokens.fontSizeBase200 },
  },
  sign: { display: 'flex', marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  title: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
  detail: {
    ...{ gridColumn: '2 / -1', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
});

interface ClosedRowProps {
  readonly sign: ReactNode;
  readonly title: string;
  readonly at: CellReference;
  readonly detail: string;
  readonly onUndo: () => void;
}

function ClosedRow({ sign, title, at, detail, onUndo }: ClosedRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.sign}>{sign}</span>
      <span className={styles.title}>{title}</span>
      <CellLink at={at}>{cellName(at, at.sheet)}</CellLink>
      <span className={styles.detail}>
        {detail === '' ? '' : `${detail} · `}
        <Link as="button" aria-label={WORDS.undoOf(title)} onClick={onUndo}>
          {COMMON_SENTENCES.undo}
        </Link>
      </span>
    </li>
  );
}

/** Why, by whom and when. */
function decidedWords({ decision }: ReviewedFinding): string {
  if (decision === null) return '';
  const who = [decision.by, decision.date].filter((part) => part !== '').join(', ');
  return [decision.comment, who].filter((part) => part !== '').join(' ');
}

/** The findings that are accepted, each with why, and the way back. */
export function AcceptedList({ accepted }: { readonly accepted: readonly ReviewedFinding[] }) {
  const session = useSession();
  if (accepted.length === 0) return null;
  return (
    <Section heading={WORDS.acceptedChip} detail={String(accepted.length)}>
      <CardList>
        {accepted.map((each) => (
          <ClosedRow
            key={each.key}
            sign={<SeveritySign of="right" />}
            title={findingTitle(each.finding)}
            at={each.finding.at}
            detail={decidedWords(each)}
            onUndo={() => void session.take({ kind: 'finding', decision: { ...NO_DECISION, key: each.key } })}
          />
        ))}
      </CardList>
    </Section>
  );
}

/** What was mended since the pane was opened, each with what was changed, and the way back. */
export function MendedList({ mended }: { readonly mended: readonly Mended[] }) {
  const session = useSession();
  if (mended.length === 0) return null;
  return (
    <Section heading={WORDS.mendedTitle} detail={String(mended.length)}>
      <CardList>
        {mended.map((each, index) => {
          const [cell] = each.cells;
          return cell === undefined ? null : (
            <ClosedRow
              key={index}
              sign={<Checkmark16Regular aria-hidden />}
              title={each.title}
              at={cell.at}
              detail={each.change}
              onUndo={() => void session.ask({ kind: 'undoMending', mended: each })}
            />
          );
        })}
      </CardList>
    </Section>
  );
}
