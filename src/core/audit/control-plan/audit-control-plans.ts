import type { ControlColumn, ControlLine, ControlPlanDocument } from '../../documents/control-plan';
import type { Finding, NotChecked } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import { ofKind } from '../../documents/tertial-document';
import { formatRange } from '../../cells/address';
import { Decimal } from '../../figures/decimal';
import { formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import type { DocumentAudit } from '../document-audit';

type Sheet = Pick<ControlPlanDocument, 'sheet' | 'headings'>;

function about({ sheet, headings }: Sheet, line: ControlLine, holds: ControlColumn) {
  const cell = line.texts[holds];
  if (cell === undefined) return null;
  const heading = headings.find((each) => each.holds === holds)?.heading ?? '';
  const published = cell.text === '' ? null : cell.text;
  return { at: { sheet, ...cell.at }, label: line.label, heading, published };
}

function remark(
  plan: Sheet,
  line: ControlLine,
  { holds, ...said }: Pick<Finding, 'rule' | 'message'> & Partial<Pick<Finding, 'severity'>> & { holds: ControlColumn },
) {
  const cell = about(plan, line, holds);
  return cell === null ? [] : [findingAbout({ ...cell, ...said })];
}

/** True for a word that may be a step of a scale that Tertial does not know: others are not read either. */
function mayBeAStep({ lines }: ControlPlanDocument, holds: 'consequence' | 'likelihood', text: string): boolean {
  if (/\d/.test(text)) return false;
  const unread = lines.filter((line) => line[holds] === null).map(({ texts }) => texts[holds]?.text ?? '');
  return new Set(unread.filter((each) => each !== '')).size > 1;
}

function grades(plan: ControlPlanDocument, line: ControlLine): Finding[] {
  return (['consequence', 'likelihood'] as const).flatMap((holds) => {
    if (line[holds] !== null) return [];
    const text = line.texts[holds]?.text ?? '';
    const severity = mayBeAStep(plan, holds, text) && text !== '' ? 'info' : 'warning';
    const what = holds === 'consequence' ? 'Konsekvensen' : 'Sannolikheten';
    const message =
      text === ''
        ? `${what} är inte bedömd, så kontrollen saknar riskvärde.`
        : `${what} ”${text}” finns inte på skalan 1–${plan.grades}, så kontrollen saknar riskvärde.`;
    return remark(plan, line, { rule: 'gradeOutsideScale', severity, holds, message });
  });
}

function owners(plan: ControlPlanDocument, line: ControlLine): Finding[] {
  const cell = line.texts.owner;
  if (cell === undefined || /\p{L}/u.test(cell.text)) return [];
  return remark(plan, line, { rule: 'ownerMissing', holds: 'owner', message: 'Det står inte vem som är ansvarig.' });
}

const ONLY_YEARLY = /årsredovisning|årsrapport|årsbokslut|bokslut/i;
const MORE_OFTEN = /delår|tertial|kvartal|månad|löpande|varje|alla|styrelsemöte/i;

function frequencies(plan: ControlPlanDocument, line: ControlLine): Finding[] {
  const { frequency, texts } = line;
  const text = texts.frequency?.text ?? '';
  if (frequency === null) {
    const message =
      text === '' ? 'Det står inte hur ofta kontrollen görs.' : `Av ”${text}” framgår inte hur ofta kontrollen görs.`;
    // Words that Tertial does not know may well say it.
    const severity = text === '' ? 'warning' : 'info';
    return remark(plan, line, { rule: 'frequencyUnread', severity, holds: 'frequency', message });
  }
  const report = texts.report?.text ?? '';
  if (frequency.kind !== 'scheduled' || frequency.times < 2) return [];
  if (!ONLY_YEARLY.test(report) || MORE_OFTEN.test(report)) return [];
  const message = `Kontrollen görs ${frequency.times} gånger om året men rapporteras bara ”${report}”.`;
  return remark(plan, line, { rule: 'reportedTooSeldom', holds: 'report', message });
}

/** The score of a line by its grades; `null` where one of them is missing. */
function product({ consequence, likelihood }: ControlLine): Decimal | null {
  return consequence === null || likelihood === null ? null : new Decimal(consequence * likelihood);
}

/** The lines whose printed score can be compared, and whether it is what the plan's others are: the product. */
function scored({ lines }: ControlPlanDocument) {
  const compared = lines.flatMap((line) => {
    const [printed, expected] = [line.printedScore?.amount ?? null, product(line)];
    return printed === null || expected === null ? [] : [{ line, printed, expected }];
  });
  const held = compared.filter(({ printed, expected }) => printed.eq(expected)).length;
  return { compared, isProduct: held >= 2 && held * 2 > compared.length };
}

function scores(plan: ControlPlanDocument): Finding[] {
  const { compared, isProduct } = scored(plan);
  if (!isProduct) return [];
  return compared.flatMap(({ line, printed, expected }) => {
    const cell = about(plan, line, 'score');
    if (cell === null || printed.eq(expected)) return [];
    const message = `Riskvärdet är ${formatSwedish(printed)}, men ${line.consequence} gånger ${line.likelihood} är ${formatSwedish(expected)}.`;
    const parts = (['consequence', 'likelihood'] as const).flatMap((holds) => {
      const part = line.texts[holds];
      return part === undefined ? [] : [{ sheet: plan.sheet, ...part.at, factor: new Decimal(1) }];
    });
    return [findingAbout({ rule: 'riskScore', ...cell, published: printed, expected, parts, message })];
  });
}

function scoresUnchecked(plan: ControlPlanDocument): NotChecked[] {
  const { compared, isProduct } = scored(plan);
  if (compared.length === 0 || isProduct) return [];
  const reason = 'Planens riskvärden är för det mesta inte konsekvens gånger sannolikhet, så de prövades inte.';
  return [{ sheet: plan.sheet, range: formatRange(plan.range), reason }];
}

/** Checks plans of internal control: grades on the scale, who and how often, how often it is reported, and scores. */
export const auditControlPlans: DocumentAudit = {
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'controlPlan').flatMap((plan) => [
      ...plan.lines.flatMap((line) => [...grades(plan, line), ...owners(plan, line), ...frequencies(plan, line)]),
      ...scores(plan),
    ]),
  ),
  notChecked: (documents) => ofKind(documents, 'controlPlan').flatMap(scoresUnchecked),
};
