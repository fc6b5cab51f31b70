import type { ControlEvidence } from '../../summary/control-evidence';
import { controlEvidence } from '../../summary/control-evidence';
import type { SheetEntry } from '../sheet-entry';
import { controlPlanSheet } from './plan';

/** Plans of internal control, with what Tertial's own results have for each control. */
export const CONTROL_PLAN: SheetEntry = {
  name: 'Tertial Internkontroll',
  isWanted: ({ controlPlans }) => controlPlans.length > 0,
  left: null,
  plan: ({ names, results, documents, findings, cells }) => {
    const plans = results.controlPlans.map((result) => ({
      result,
      evidence: result.controls.map(({ line }) => controlEvidence(line, { results, documents, findings })),
    }));
    const nameOf = ({ sheet }: ControlEvidence) => (sheet === null ? null : names[sheet]);
    return { plan: controlPlanSheet({ name: names.controlPlan, plans, cells, nameOf }) };
  },
};
