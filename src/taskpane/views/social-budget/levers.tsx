import type { SocialBudgetResult } from '../../../core/calculation/social-budget/social-results';
import { indexLevers } from '../../../core/calculation/social-budget/index-levers';
import { formatSwedish } from '../../../core/figures/number-text';
import { SENTENCES } from '../../sentences';
import { CellLink } from '../parts/cell-link';
import { Note } from '../parts/note';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';

/** So many are shown; the goals below show the rest. */
const MOST = 5;

/** The goals that the index has most to gain by. */
export function Levers({ budget }: { readonly budget: SocialBudgetResult }) {
  const levers = indexLevers(budget).slice(0, MOST);
  return (
    <Section heading={SENTENCES.levers}>
      {levers.length === 0 ? (
        <Note>{SENTENCES.allAttained}</Note>
      ) : (
        <PlainList>
          {levers.map(({ goal, ifAttained, otherwise }) => (
            <li key={goal.key}>
              <CellLink at={goal.at}>{goal.goal.text}</CellLink>
              <Note>
                {SENTENCES.lever(formatSwedish(otherwise, { decimals: 1 }), formatSwedish(ifAttained, { decimals: 1 }))}
              </Note>
            </li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}
