import type { ForecastResult } from '../../calculation/forecast/forecast-types';
import type { PublicResult } from '../../calculation/disclosure/public-count';
import type { FollowUpResult } from '../../calculation/follow-up/follow-up-results';
import type { SocialBudgetResult } from '../../calculation/social-budget/social-results';
import type { Measure, SexOrTotal } from '../../documents/measure';
import type { Decimal } from '../../figures/decimal';
import type { DisclosureSettings } from '../../settings/settings';
import type { TextSubject } from './default-templates';
import type { TextFormat } from './figure-text';

/** Where the value of a figure is taken from. */
export type FigureSource =
  | { readonly kind: 'words' }
  /** A choice of the user's, which is written as a value. */
  | { readonly kind: 'setting' }
  | {
      readonly kind: 'forecast';
      readonly column: 'budget' | 'forecast';
      readonly row: 'income' | 'cost' | 'result' | 'opening' | 'closing';
    }
  /** The forecast of the period before the newest. */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'ceiling' }
  | { readonly kind: 'count'; readonly measure: Measure; readonly column: SexOrTotal }
  /** 100 times one count by another, in whole percent. */
  | { readonly kind: 'share'; readonly measure: Measure; readonly of: Measure; readonly column: SexOrTotal }
  | { readonly kind: 'index' | 'strict' | 'coverage' | 'uncovered' }
  /** The result of the forecast that is decided. */
  | { readonly kind: 'decided' }
  /** A negative planned result, as it is. */
  | { readonly kind: 'underbalance' }
  /** How much better a line is than its budget. */
  | { readonly kind: 'deviation'; readonly key: string }
  /** What the costs are below their budgets, together. */
  | { readonly kind: 'falling' }
  /** How many lines are counted by a proposal. */
  | { readonly kind: 'proposals' }
  /** One figure less several. */
  | { readonly kind: 'rest'; readonly of: string; readonly parts: readonly string[] }
  /** One figure less another. */
  | { readonly kind: 'difference'; readonly left: string; readonly right: string };

/** A figure that a template can name. */
export interface TextFigure {
  readonly name: string;
  readonly subject: TextSubject;
  readonly format: TextFormat;
  readonly source: FigureSource;
  /** `null` for a figure that the workbook does not give. */
  readonly value: Decimal | string | null;
}

/** What the figures are taken from. */
export interface TextSources {
  readonly forecast: ForecastResult | null;
  readonly followUp: FollowUpResult | null;
  /** The same counts as the public sees them: the text is for the public too. */
  readonly published: PublicResult | null;
  readonly social: SocialBudgetResult | null;
  readonly disclosure: DisclosureSettings;
}

/** A figure before its subject is given. */
export type UntitledFigure = Omit<TextFigure, 'subject'>;

const WORDS: FigureSource = { kind: 'words' };
const TEXT: TextFormat = { kind: 'text' };

/** Words that no cell holds: a period's name. */
export function wordsFigure(name: string, value: string | null): UntitledFigure {
  return { name, format: TEXT, source: WORDS, value };
}

/** Figures of a subject. */
export const of = (subject: TextSubject, figures: readonly UntitledFigure[]): TextFigure[] =>
  figures.map((figure) => ({ ...figure, subject }));
