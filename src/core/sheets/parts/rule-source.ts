import type { DatedRule } from '../../rules/dated-rule';

type Dated = DatedRule<unknown>;

/** What a rule rests on. Example: `5 § lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser`. */
export function referenceText({ reference: { title, place } }: Dated): string {
  return place === null ? title : `${place} ${title}`;
}

/** From when a rule holds, and what it rests on. Example: `från 2004-01-01: 5 § lag (2003:1210) ...`. */
export function ruleSource(rule: Dated): string {
  return `från ${rule.from}: ${referenceText(rule)}`;
}

/** The source of each rule in a row of years, where it is another than the year before's; `null` elsewhere. */
export function changedSources(rules: readonly (Dated | null)[]): (string | null)[] {
  return rules.map((rule, index) => {
    const before = rules[index - 1] ?? null;
    return rule === null || rule.from === before?.from ? null : ruleSource(rule);
  });
}
