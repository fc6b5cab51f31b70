import type { ByRules } from '../rules/rulebook';
import type { Settings } from '../settings/settings';

/** What figures are computed by: the user's choices, and the rules of law. */
export interface Terms extends Settings, ByRules {}
