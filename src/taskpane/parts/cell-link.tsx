import { Link } from '@fluentui/react-components';
import { formatAddress } from '../../core/cells/address';
import type { CellReference } from '../../core/documents/finding';
import { COMMON_SENTENCES } from '../sentences/common';
import { useSession } from '../session/session-context';

interface CellLinkProps {
  readonly at: CellReference;
  /** What to show; the sheet and cell where nothing is given. */
  readonly children?: string;
}

/** Links to a cell: a click selects it in Excel. */
export function CellLink({ at, children }: CellLinkProps) {
  const session = useSession();
  const show = () => void session.ask({ kind: 'select', at });
  const place = `${at.sheet}!${formatAddress(at)}`;
  return (
    <Link
      as="button"
      title={COMMON_SENTENCES.goTo(place)}
      onClick={show}
      onKeyDown={({ key }) => {
        if (key === 'F2') show();
      }}
    >
      {children ?? place}
    </Link>
  );
}
