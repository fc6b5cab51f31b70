import { sheetStates } from '../../../../core/port/sheet-states';
import { figurePlace } from '../../../../core/sheets/text/figure-place';
import type { TextFigure } from '../../../../core/sheets/text/figure-types';
import { useNavigation } from '../../../navigation/navigation-context';
import { useSession } from '../../../session/session-context';
import type { Outcome } from '../../../session/work';
import { toolOf } from './what-is-missing';

/**
 * Shows where a figure comes from: its cell where the sheet that has it is written and holds what is counted now, else
 * the tool of the pane that shows it.
 */
export function useFigurePlace(outcome: Outcome, figures: readonly TextFigure[]): (name: string) => void {
  const session = useSession();
  const { go } = useNavigation();
  return (name) => {
    const { plans, countedWith } = outcome;
    const text = plans.find(({ key }) => key === 'text');
    const at = text === undefined ? null : figurePlace(text, name);
    const written = plans.find((plan) => plan.name === at?.sheet);
    const state = written && sheetStates(countedWith.content, plans).get(written.key)?.kind;
    if (at !== null && state === 'current') void session.ask({ kind: 'select', at });
    else go({ place: 'work', tool: toolOf(figures.find((figure) => figure.name === name)?.subject ?? 'own') });
  };
}
