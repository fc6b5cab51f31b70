import { screen } from '@testing-library/react';
import { useState } from 'react';
import type { Finding } from '../../../../src/core/documents/finding';
import { reviewFindings } from '../../../../src/core/sheets/findings/review-findings';
import { NavigationProvider } from '../../../../src/taskpane/navigation/navigation-context';
import type { Where } from '../../../../src/taskpane/navigation/where';
import { ReviewFilterProvider } from '../../../../src/taskpane/places/review/review-filter';
import ReviewPlace from '../../../../src/taskpane/places/review/review-place';
import FindingKeys from '../../../../src/taskpane/places/review/finding-keys';
import { useSessionState } from '../../../../src/taskpane/session/session-context';
import type { Outcome } from '../../../../src/taskpane/session/work';
import { openView } from '../../open-view';

/** The outcome with other findings than were found. */
export function withFindings(outcome: Outcome, findings: readonly Finding[]): Outcome {
  const recalculation = { ...outcome.recalculation, findings: [...findings], review: reviewFindings(findings, []) };
  return { ...outcome, recalculation };
}

interface ReviewProps {
  readonly outcome: Outcome | null;
  readonly onWhere: (where: Where) => void;
}

function Review({ outcome, onWhere }: ReviewProps) {
  const state = useSessionState();
  const [where, setWhere] = useState<Where>({ place: 'review' });
  const go = (to: Where) => {
    onWhere(to);
    setWhere(to);
  };
  return (
    <NavigationProvider value={{ where, steps: 0, go }}>
      <ReviewFilterProvider>
        <FindingKeys />
        <ReviewPlace outcome={outcome ?? state.outcome!} />
      </ReviewFilterProvider>
    </NavigationProvider>
  );
}

/** The place of findings on a sample, or on an outcome made of it, as it follows the session. */
export async function showReview(
  name = 'budget-med-fel.xlsx',
  made: (outcome: Outcome) => Outcome | null = () => null,
) {
  const opened = await openView(name);
  const places: Where[] = [];
  opened.show(<Review outcome={made(opened.outcome())} onWhere={(where) => places.push(where)} />);
  return { ...opened, places };
}

/** The rows of the list, each in the text of its lines. */
export const rowTexts = () =>
  [...document.querySelectorAll('[data-finding-row]')].map((row) =>
    [...row.querySelectorAll(':scope > span')].slice(1).map((part) => part.textContent.replaceAll('\u00a0', ' ')),
  );

export const rowOf = (title: string) => screen.getByRole('button', { name: new RegExp(title) });
