import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatRange } from '../../../core/cells/address';
import type { StatedSheet } from '../../../core/documents/stated-kind';
import { areaNow } from '../../../core/reading/stated-areas';
import { CellLink } from '../../parts/cell-link';
import { REVIEW_SENTENCES as WORDS, STATED_KIND_NAMES } from '../../sentences/review';
import type { Outcome } from '../../session/work';
import { gridsOf } from './detail/grids-of';
import { KindForm } from './kind-form';
import { useAsked } from './use-asked';
import { useStatements } from './use-statements';

const useStyles = makeStyles({
  line: {
    ...{ margin: 0, color: tokens.colorNeutralForeground2 },
    ...{ fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
    '& button': { fontSize: 'inherit' },
  },
});

interface StatedProps {
  readonly stated: Pick<StatedSheet, 'sheet' | 'area'> & { readonly kind: StatedSheet['kind'] | null };
  readonly outcome: Outcome;
}

/** Where the part is now that something is stated of. */
function AreaLink({ stated: { sheet, area }, outcome }: StatedProps) {
  const grid = gridsOf(outcome).get(sheet);
  const range = area === null || grid === undefined ? null : areaNow(grid, area);
  return range === null ? null : <CellLink at={{ sheet, ...range.first }}>{formatRange(range)}</CellLink>;
}

interface WaysProps {
  readonly isStated: boolean;
  readonly onAsk: () => void;
  readonly onTakeBack: () => void;
}

/** The ways to state what something is, or something else, and to take that back. */
function Ways({ isStated, onAsk, onTakeBack }: WaysProps) {
  if (!isStated)
    return (
      <Link as="button" onClick={onAsk}>
        {WORDS.stateKind}
      </Link>
    );
  return (
    <>
      <Link as="button" onClick={onAsk}>
        {WORDS.changeKind}
      </Link>{' '}
      <Link as="button" onClick={onTakeBack}>
        {WORDS.takeBackKind}
      </Link>
    </>
  );
}

/** What is stated of a sheet or of a part of it, and the way to state something else. */
function StatedLine({ stated, outcome }: StatedProps) {
  const styles = useStyles();
  const { state } = useStatements(outcome);
  const { isAsked, setAsked, place } = useAsked<HTMLParagraphElement>();
  const { sheet, area, kind } = stated;
  const restate = (next: StatedProps['stated']['kind']) => {
    setAsked(false);
    state({ sheet, area, kind: next });
  };
  if (isAsked) return <KindForm area={area} kind={kind} isLeavable onCancel={() => setAsked(false)} onRead={restate} />;
  return (
    <p className={styles.line} ref={place}>
      <AreaLink stated={stated} outcome={outcome} />
      {kind !== null && ` ${WORDS.statedAs(STATED_KIND_NAMES[kind])} `}
      <Ways isStated={kind !== null} onAsk={() => setAsked(true)} onTakeBack={() => restate(null)} />
    </p>
  );
}

interface StatedKindsProps {
  readonly sheet: string;
  /** True if something can be stated of the whole sheet; not asked for where it is stated of parts of it. */
  readonly isStatable: boolean;
  readonly outcome: Outcome;
}

/** What the user states that a sheet is, and parts of it, and the way to state it. */
export function StatedKinds({ sheet, isStatable, outcome }: StatedKindsProps) {
  const own = useStatements(outcome).statements.filter((each) => each.sheet === sheet);
  const whole = own.find(({ area }) => area === null) ?? { sheet, area: null, kind: null };
  const isWholeShown = isStatable && (own.length === 0 || whole.kind !== null);
  return (
    <>
      {own.map((each) =>
        each.area === null ? null : <StatedLine key={each.area.range} stated={each} outcome={outcome} />,
      )}
      {isWholeShown && <StatedLine stated={whole} outcome={outcome} />}
    </>
  );
}
