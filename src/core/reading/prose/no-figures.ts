const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';
/** A number of one of these is the name of something, not a count of it. */
const NUMBERED = [
  'tertial(?:et|en)?|kvartal(?:et)?|bilaga|bilagor|punkt(?:en)?|sida(?:n|or)?|sid|tabell|figur|diagram|mål(?:område)?',
  'delmål|område|nr|nummer|steg|del|version|kapitel|artikel|rad|ruta|avsnitt|dnr|diarienr|diarienummer|paragraf|sfs',
].join('|');

/** What is written in digits and counts or measures nothing. The longest of what begins alike comes first. */
const PATTERNS: readonly RegExp[] = [
  /\d{4}:\d+/gu,
  /(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?!\d)/gu,
  new RegExp(
    `(?<!\\d)\\d{1,2}(?::[ae])?(?:\\s*[–-]\\s*\\d{1,2})?\\s+(?:${MONTHS}|(?:${SHORT_MONTHS})\\.?)(?!\\p{L})(?:\\s+\\d{4})?`,
    'giu',
  ),
  /(?<![\d/])\d{1,2}\/\d{1,2}(?:[-/ ](?:\d{4}|\d{2}))?(?![\d/])/gu,
  /(?<!\p{L})(?:kl|klockan)\.?\s*\d{1,2}(?:[.:]\d{2})?(?:\s*[–-]\s*\d{1,2}(?:[.:]\d{2})?)?/giu,
  /§\s?\d{1,3}(?:\s?[–-]\s?\d{1,3})?/gu,
  /(?<!\d)\d{1,3}(?:\s?[–-]\s?\d{1,3})?\s?(?:[a-z]\s?)?§/gu,
  /(?<!\d)\d{1,3}\s?kap\./gu,
  /(?<!\p{L})(?:tel|telefon|mobil)\p{L}*[.:]?\s*\+?\d[\d\s–-]*/giu,
  /\+46[\d\s–-]{6,14}/gu,
  /(?<!\d)0\d{1,3}\s?[–-]\s?\d[\d\s]{4,10}/gu,
  new RegExp(
    `(?<!\\p{L})(?:${NUMBERED})\\.?\\s?\\d+(?:[.:/–-]\\d+)*(?:(?:\\s(?:och|till)|\\s?[,–-])\\s?\\d+(?![\\d,]|\\s?%))*`,
    'giu',
  ),
  /(?<!\p{L})[tq]\s?\d(?:\s*[–-]\s*[tq]?\d)?(?!\d)/giu,
  /(?<!\d)\d{1,3}(?:\s?[–-]\s?|\s(?:till|och)\s)\d{1,3}\s?år(?!\p{L})/gu,
  /(?<!\d)\d{1,3}(?:\s|-|–)?(?:år|års|åring\p{L}*|årig\p{L}*)(?!\p{L})/gu,
  /(?<!\d)\d{1,4}:[aeon]\p{L}?(?!\p{L})/gu,
  /^\s*\d{1,3}(?:\.\d{1,3})*[.)](?=\s)/gu,
  /(?<![\d\u00a0])(?:19|20)\d{2}\s*[–/-]\s*(?:(?:19|20)\d{2}|\d{2})(?!\d)/gu,
  /(?<![\d\u00a0,])(?:19|20)\d{2}(?![\d,]|\s*(?:%|tkr|mkr|kr(?!\p{L})|kronor))/gu,
  /(?<![\p{L}_])[\p{L}_]+[-–]?\d[\p{L}\d]*/gu,
  /(?<!\d)\d{1,6}\p{L}{2,}\d[\p{L}\d]*/gu,
];

/** The text with whatever is no figure blotted out, at the same places. Example: `§ 14, 12 st` keeps only its 12. */
export function withoutNoFigures(text: string): string {
  return PATTERNS.reduce((rest, pattern) => rest.replace(pattern, (found) => '_'.repeat(found.length)), text);
}

const DAY = new RegExp(`(?<!\\d)(\\d{1,2})(?::[ae])?\\s+(${MONTHS})\\s+(\\d{4})`, 'giu');
const ISO_DAY = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/gu;
const YEAR = /(?<![\d\u00a0,:])((?:19|20)\d{2})(?![\d,:]|\s*(?:%|tkr|mkr|kr(?!\p{L})|kronor))/gu;
const TERTIAL = /(?<!\p{L})(?:tertial(?:et)?\s*|t)([1-3])(?!\d)/giu;

const two = (number: number) => String(number).padStart(2, '0');

/** The days that a text names, as `yyyy-mm-dd`. Example: `27 november 2021`. */
export function daysIn(text: string): string[] {
  const names = MONTHS.split('|');
  const written = [...text.matchAll(DAY)].map(
    ([, day, month = '', year]) => `${year}-${two(names.indexOf(month.toLowerCase()) + 1)}-${two(Number(day))}`,
  );
  return [...written, ...[...text.matchAll(ISO_DAY)].map(([day]) => day)];
}

/** The years that a text names, each once. */
export function yearsNamedIn(text: string): number[] {
  return [...new Set([...text.matchAll(YEAR)].map(([, year]) => Number(year)))];
}

/** The tertials that a text names, each once. */
export function tertialsIn(text: string): number[] {
  return [...new Set([...text.matchAll(TERTIAL)].map(([, tertial]) => Number(tertial)))];
}
