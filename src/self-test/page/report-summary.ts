import type { Report } from '../report/report';
import { SELF_TEST } from '../sentences';

/** The report in a few sentences. */
export function reportSummary({ probes, road, left }: Report): string {
  const counted = (verdict: string) => probes.filter((each) => each.verdict === verdict).length;
  const [agreed, differing] = [counted('agrees'), counted('differs')];
  const count = (step: string, of: string) => road.find((each) => each.step === step)?.counts[of] ?? 0;
  const wrong = count('verify', 'mismatches') + count('verifyAgain', 'mismatches');
  return [
    SELF_TEST.agree(agreed, agreed + differing),
    SELF_TEST.differ(differing),
    SELF_TEST.road(count('write', 'sheets'), count('verify', 'formulas')),
    wrong === 0 ? SELF_TEST.roadAgrees : SELF_TEST.roadDiffers(wrong),
    ...(left.length === 0 ? [] : [SELF_TEST.left(left)]),
  ].join(' ');
}
