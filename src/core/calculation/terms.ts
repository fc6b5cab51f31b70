import type { Rulebook } from '../rules/rulebook';
import { RULEBOOK } from '../rules/rulebook';
import type { Settings } from '../settings/settings';

/** What figures are computed by: the user's choices, and the rules of law; those that are known, unless others are given. */
export interface Terms extends Settings {
  readonly rules?: Rulebook;
}

/** The rules that the terms give. */
export function rulesOf({ rules = RULEBOOK }: Terms): Rulebook {
  return rules;
}
