import type { Answer } from '../probes/probe';
import { PROBES } from '../probes/probe-table';
import { ROAD_SENTENCES, SELF_TEST, SURROUNDING_WORDS, VERDICTS } from '../sentences';
import type { ProbeAnswer, Report, RoadStep, Verdict } from './report';

const QUESTIONS = new Map(PROBES.map(({ id, asks }) => [id, asks]));
/** What matters most first. */
const ORDER: readonly Verdict[] = ['differs', 'missing', 'collected', 'agrees'];

/** An answer as it is shown. Example: `["A",1]`. */
export const answerText = (answer: Answer) => JSON.stringify(answer);
/** What is asked, in words. */
export const questionOf = ({ id }: ProbeAnswer) => QUESTIONS.get(id) ?? id;
/** The expected answers; empty where none is. */
export const expectedText = ({ expected }: ProbeAnswer) => expected.map(answerText).join(SELF_TEST.or);

/** The answers, those that differ first. */
export function answersInOrder({ probes }: Report): readonly ProbeAnswer[] {
  return [...probes].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** What a step counted, in one line. Example: `cells 3227, formulas 1212`. */
export function countsText({ counts }: RoadStep): string {
  return Object.entries(counts)
    .map(([of, count]) => `${of} ${count}`)
    .join(', ');
}

const COLUMNS = 5;
type Cell = string | number;

/** The whole report as rows of a sheet, all equally long. */
export function reportRows(report: Report): Cell[][] {
  const words = Object.entries(SURROUNDING_WORDS) as [keyof typeof SURROUNDING_WORDS, string][];
  const { question, verdict, milliseconds, step, messages } = SELF_TEST;
  const rows: Cell[][] = [
    [SELF_TEST.title],
    ...words.map(([key, word]) => [word, report[key]]),
    [],
    [question, verdict, SELF_TEST.seen('').trim(), SELF_TEST.expected('').trim(), milliseconds],
    ...answersInOrder(report).map((each) => [
      questionOf(each),
      VERDICTS[each.verdict],
      ...[answerText(each.seen), expectedText(each), each.ms],
    ]),
    [],
    [step, messages, '', '', milliseconds],
    ...report.road.map((each) => [ROAD_SENTENCES[each.step], each.messages, countsText(each), '', each.ms]),
  ];
  return rows.map((row) => Array.from({ length: COLUMNS }, (_, at) => row[at] ?? ''));
}
