import type { StatedSheet } from '../../../core/documents/stated-kind';
import { withStatement } from '../../../core/reading/stated-areas';
import { useSession } from '../../session/session-context';
import type { Outcome } from '../../session/work';
import { gridsOf } from './detail/grids-of';

type Restated = Parameters<typeof withStatement>[1];

/** What the user has stated of the workbook's sheets, and the way to state more: kept with the workbook, and read so. */
export function useStatements(outcome: Outcome) {
  const session = useSession();
  const statements: readonly StatedSheet[] = outcome.countedWith.settings.sheetKinds;
  const state = (restated: Restated) => {
    const sheetKinds = withStatement(statements, restated, gridsOf(outcome).get(restated.sheet) ?? null);
    void session.ask({ kind: 'saveSettings', settings: { sheetKinds } });
  };
  return { statements, state };
}
