import type { PublicResult } from '../../calculation/disclosure/public-count';
import { latestFollowUp } from '../../calculation/social-budget/computed-outcomes';
import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { Results } from '../../calculation/results';
import { periodKey } from '../../documents/period';
import type { Settings } from '../../settings/settings';
import type { TextFigure, TextSources } from './figure-types';
import { of, wordsFigure } from './figure-types';
import { followUpFigures } from './follow-up-figures';
import { forecastFigures } from './forecast-figures';

/** The results that the text shows: the forecast, the latest follow-up of all units, and the first social budget. */
export function textSources(
  { forecast, followUp, socialBudgets }: Results,
  { disclosure }: Settings,
  published: readonly PublicResult[],
): TextSources {
  const counted = latestFollowUp(followUp);
  const sameAs = ({ scope, period }: PublicResult) =>
    counted !== null && scope === counted.scope && periodKey(period) === periodKey(counted.period);
  return {
    ...{ forecast, followUp: counted, published: published.find(sameAs) ?? null },
    ...{ social: socialBudgets[0] ?? null, disclosure },
  };
}

/** The index, and what it must not be shown without: how much has been judged, and what it is if the rest counts as nothing. */
function socialFigures(social: SocialBudgetResult | null): TextFigure[] {
  const number = { kind: 'number' } as const;
  const { index = null, strictIndex = null, preliminary = false } = social?.total ?? {};
  const coverage = social === null ? null : social.total.coverage.times(100);
  const words = ['slutliga', 'preliminära'] as const;
  return of('index', [
    wordsFigure('den sociala budgetens år', social?.year?.toString() ?? null),
    { name: 'index', format: number, source: { kind: 'index' }, value: index },
    { name: 'täckning', format: { kind: 'percent' }, source: { kind: 'coverage' }, value: coverage },
    {
      ...{ name: 'slutliga eller preliminära', format: { kind: 'word', words }, source: { kind: 'uncovered' } },
      value: coverage === null ? null : coverage.minus(100),
    },
    {
      ...{ name: 'index om resten är noll', format: number, source: { kind: 'strict' } },
      value: preliminary ? strictIndex : null,
    },
  ]);
}

/** Every figure that a template can name, with its value. Example: `resultat` is -821. */
export function textFigures(sources: TextSources): TextFigure[] {
  return [...forecastFigures(sources.forecast), ...followUpFigures(sources), ...socialFigures(sources.social)];
}
