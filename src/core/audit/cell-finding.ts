import type { Finding } from '../documents/finding';
import type { RuleName } from '../rules/checks/checks';
import { findingAbout } from '../documents/finding-about';
import type { AuditCell } from './audit-cell';

/** What a finding about a cell holds beside the cell; the severity is the check's where none is given. */
export type CellRemark = Partial<Finding> & { readonly rule: RuleName; readonly message: string };

/** A finding about what one cell holds. Example: text where an amount belongs. */
export function cellFinding({ at, label, heading, figure }: AuditCell, remark: CellRemark): Finding {
  const published = figure.state === 'textNumber' || figure.text === '' ? figure.amount : figure.text;
  return findingAbout({ at, label, heading, published, ...remark });
}
