import { RULE_NAMES, RULES } from '../core/rules/checks/checks';
import { SEVERITY_WORDS } from '../core/documents/words';

/** Every check as an object of `rules`, in the order that the text lists them. */
export function rulesJson(): string {
  return JSON.stringify({ rules: RULE_NAMES.map((rule) => ({ rule, ...RULES[rule] })) }, null, 2);
}

/** Every check in Swedish: how grave it is, what it checks, why, and what to do. */
export function rulesText(): string {
  const blocks = RULE_NAMES.map((rule) => {
    const { severity, title, why, howToMend, reference } = RULES[rule];
    const lines = [
      `${title} (${SEVERITY_WORDS[severity].toLowerCase()}, ${rule})`,
      `  Varför: ${why}`,
      `  Att göra: ${howToMend}`,
      ...(reference === null ? [] : [`  Grund: ${reference}`]),
    ];
    return lines.join('\n');
  });
  return [`Tertials ${RULE_NAMES.length} kontroller`, ...blocks].join('\n\n');
}
