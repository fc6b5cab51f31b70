import { waitFor } from '@testing-library/react';
import type { ComponentType } from 'react';
import { NavigationProvider } from '../../../../src/taskpane/navigation/navigation-context';
import type { Where } from '../../../../src/taskpane/navigation/where';
import type { Session } from '../../../../src/taskpane/session/session';
import { useSessionState } from '../../../../src/taskpane/session/session-context';
import type { Outcome } from '../../../../src/taskpane/session/work';
import { openView } from '../../open-view';

type View = ComponentType<{ readonly outcome: Outcome }>;

/** A tool of the pane as it is shown: what is counted anew is shown anew. */
function Shown({ view: View }: { readonly view: View }) {
  const { outcome } = useSessionState();
  return outcome === null ? null : <View outcome={outcome} />;
}

/** Resolves when all that was typed is counted with. */
export async function settled(session: Session): Promise<void> {
  await waitFor(() => {
    const { outcome, unwritten, activity } = session.getState();
    if (activity !== 'idle' || outcome?.countedWith.notes !== unwritten) throw new Error('still counting');
  });
}

/** A tool on a sample workbook, or on one that is open already, with where it leads to. */
export async function openTool(workbook: string | ReturnType<typeof openView>, view: View) {
  const open = await (typeof workbook === 'string' ? openView(workbook) : workbook);
  const gone: Where[] = [];
  const navigation = {
    where: { place: 'work', tool: 'forecast' } as const,
    steps: 0,
    go: (to: Where) => gone.push(to),
  };
  open.show(
    <NavigationProvider value={navigation}>
      <Shown view={view} />
    </NavigationProvider>,
  );
  return { ...open, gone };
}
