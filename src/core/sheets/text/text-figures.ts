import type { PublicResult } from '../../calculation/disclosure/public-count';
import { followUpFor } from '../../calculation/social-budget/computed-outcomes';
import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { Results } from '../../calculation/results';
import { periodKey } from '../../documents/period';
import type { Settings } from '../../settings/settings';
import type { TextFigure, TextSources } from './figure-types';
import { of } from './figure-types';
import { followUpFigures } from './follow-up-figures';
import { forecastFigures } from './forecast-figures';

/** The results that the text shows: the forecast, the latest follow-up of all units, and the first social budget. */
export function textSources(
  { forecast, followUp, socialBudgets }: Results,
  { disclosure }: Settings,
  published: readonly PublicResult[],
): TextSources {
  const counted = followUpFor(followUp, null);
  const sameAs = ({ scope, period }: PublicResult) =>
    counted !== null && scope === counted.scope && periodKey(period) === periodKey(counted.period);
  return {
    ...{ forecast, followUp: counted, published: published.find(sameAs) ?? null },
    ...{ social: socialBudgets[0] ?? null, disclosure },
  };
}

function socialFigures(social: SocialBudgetResult | null): TextFigure[] {
  const index = social?.total.index ?? null;
  return of('index', [
    { name: 'index', format: { kind: 'number' }, source: { kind: 'index' }, value: index },
    {
      ...{ name: 'täckning', format: { kind: 'percent' }, source: { kind: 'coverage' } },
      value: social === null ? null : social.total.coverage.times(100),
    },
  ]);
}

/** Every figure that a template can name, with its value. Example: `resultat` is -821. */
export function textFigures(sources: TextSources): TextFigure[] {
  return [...forecastFigures(sources.forecast), ...followUpFigures(sources), ...socialFigures(sources.social)];
}
