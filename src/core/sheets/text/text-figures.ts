import { followUpFor } from '../../calculation/social-budget/computed-outcomes';
import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { Results } from '../../calculation/results';
import type { Settings } from '../../settings/settings';
import type { TextFigure, TextSources } from './figure-types';
import { of } from './figure-types';
import { followUpFigures } from './follow-up-figures';
import { forecastFigures } from './forecast-figures';

/** The results that the text tells of: the forecast, the latest follow-up of all units, and the first social budget. */
export function textSources({ forecast, followUp, socialBudgets }: Results, settings: Settings): TextSources {
  return {
    forecast,
    followUp: followUpFor(followUp, null),
    social: socialBudgets[0] ?? null,
    threshold: settings.disclosure.threshold,
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
