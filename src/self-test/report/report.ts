import type { PlanMismatch } from '../../core/port/workbook';
import type { Answer } from '../probes/probe';

/** How an answer compares with what is expected; `collected` where nothing is, `missing` where this Excel lacks what it calls. */
export type Verdict = 'agrees' | 'differs' | 'collected' | 'missing';

/** What Excel answered to a probe. */
export interface ProbeAnswer {
  readonly id: string;
  readonly verdict: Verdict;
  readonly seen: Answer;
  readonly expected: readonly Answer[];
  readonly ms: number;
}

/** The steps of the main road, in order. */
export const ROAD_STEPS = ['sample', 'read', 'write', 'verify', 'writeAgain', 'verifyAgain'] as const;
export type RoadStepName = (typeof ROAD_STEPS)[number];

/** A step of the product's own main road, on the sample. */
export interface RoadStep {
  readonly step: RoadStepName;
  readonly ms: number;
  readonly messages: number;
  /** What was counted: cells, findings, formulas, charts. */
  readonly counts: Readonly<Record<string, number>>;
  /** Where the sheets do not hold what was planned. The sample is no user's, so that its cells can be shown. */
  readonly mismatches: readonly PlanMismatch[];
}

/** The Excel that was asked. */
export interface Surroundings {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** The highest ExcelApi set that it has. */
  readonly excelApi: string;
  readonly userAgent: string;
}

/** What the self-test found: nothing in it comes from the user's workbooks. */
export interface Report extends Surroundings {
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly probes: readonly ProbeAnswer[];
  readonly road: readonly RoadStep[];
  /** What could not be taken away from the workbook afterwards. */
  readonly left: readonly string[];
}

/** What a report is called among the kept ones. Example: `PC-16.0.17628.20000-sv-SE.json`. */
export function reportFileName({ platform, version, displayLanguage }: Surroundings): string {
  return `${[platform, version, displayLanguage].map((part) => part.replace(/[^\w.-]/g, '')).join('-')}.json`;
}

/** The report as text, to copy, to mail and to keep. */
export function reportText(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
