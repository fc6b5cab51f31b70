/** What Excel answered, as it is kept in a report: plain JSON, and nothing but what the probe itself wrote. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** In an expected answer: any text. Error codes that Microsoft does not document are expected so. */
export const ANY = '*';

/** What a probe has to ask with. */
export interface Tools {
  readonly excel: typeof Excel;
  readonly newContext: () => Excel.RequestContext;
  /** The name of an empty sheet for this probe alone. */
  readonly name: string;
}

/** One thing that the product does in Excel, and what it relies on that Excel does then. */
export interface Probe {
  /** At most 21 characters, so that the probe's sheet can carry it. */
  readonly id: string;
  /** What is asked, in Swedish, for whoever reads the table. */
  readonly asks: string;
  /** What goes wrong in the product if the answer is another. */
  readonly why: string;
  /** The file that relies on it. */
  readonly reliedOnBy: string;
  /** Where Excel's behaviour is documented or reported; `assumed` where nothing was found. */
  readonly source: string;
  /** The answers that the product can do with, the documented one first; none where the answer is collected only. */
  readonly expected: readonly Answer[];
  /** The ExcelApi set of what it calls, where that is later than the manifest's. */
  readonly needs?: string;
  readonly ask: (tools: Tools) => Promise<Answer>;
}

const isList = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);
const isObject = (answer: Answer): answer is { readonly [key: string]: Answer } =>
  typeof answer === 'object' && answer !== null && !isList(answer);

/** True if an answer is the expected one, in which `ANY` stands for any text. Example: `{ refused: '*' }` and `{ refused: 'InvalidArgument' }`. */
export function matches(expected: Answer, seen: Answer): boolean {
  if (expected === ANY) return typeof seen === 'string';
  if (isList(expected))
    return (
      isList(seen) && seen.length === expected.length && expected.every((each, at) => matches(each, seen[at] ?? null))
    );
  if (!isObject(expected)) return expected === seen;
  if (!isObject(seen) || Object.keys(seen).length !== Object.keys(expected).length) return false;
  return Object.entries(expected).every(([key, each]) => key in seen && matches(each, seen[key] ?? null));
}
