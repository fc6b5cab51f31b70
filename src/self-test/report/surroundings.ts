import type { Surroundings } from './report';

/** Later sets than this are not asked for: there are none yet. */
const LAST_SET = 30;

type Requirements = Pick<Office.RequirementSetSupport, 'isSetSupported'>;

/** The highest set of the API that Excel has; empty if it has none. */
function highestSet(requirements: Requirements): string {
  const sets = Array.from({ length: LAST_SET }, (_, index) => `1.${index + 1}`);
  return sets.filter((set) => requirements.isSetSupported('ExcelApi', set)).at(-1) ?? '';
}

/** Which Excel this is, by what Office states of itself. */
export function surroundings(
  { diagnostics, requirements, ...languages }: Office.Context,
  userAgent: string,
): Surroundings {
  const { displayLanguage, contentLanguage } = languages;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    ...{ displayLanguage, contentLanguage, excelApi: highestSet(requirements), userAgent },
  };
}
