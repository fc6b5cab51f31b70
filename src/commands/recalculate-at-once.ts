import type { CellReference } from '../core/documents/finding';
import type { Session } from '../taskpane/session/session';
import type { TroubleReason } from '../core/port/workbook-trouble';

const SHEET_START = { row: 0, column: 0 };

function overviewOf(session: Session): CellReference | null {
  const overview = session.getState().written?.find(({ key }) => key === 'overview');
  return overview === undefined ? null : { sheet: overview.name, ...SHEET_START };
}

/**
 * Reads, audits, computes and writes the summary sheets at one press, and shows the overview. Gives why
 * it could not be done, `looks` where only some of the sheets' looks were refused, or `null` where all was done; what
 * was written is verified as in the pane.
 */
export async function recalculateAtOnce(session: Session): Promise<TroubleReason | 'mismatched' | 'looks' | null> {
  await session.ask({ kind: 'write' });
  const { trouble, written, remarks } = session.getState();
  if (trouble !== null) return trouble.reason;
  const at = overviewOf(session);
  if (at !== null) await session.ask({ kind: 'select', at });
  if (written?.every(({ mismatches }) => mismatches.length === 0) !== true) return 'mismatched';
  return remarks.length === 0 ? null : 'looks';
}
