import type { ContactsDocument } from '../../documents/contacts';
import type { Finding } from '../../documents/finding';
import { ofKind } from '../../documents/tertial-document';
import { atOnce } from '../../pace/steps';
import { holdsNoFigure, noFigureFinding, textNumberFinding } from '../budget/text-cells';
import { cellFinding } from '../cell-finding';
import type { DocumentAudit } from '../document-audit';
import { statementFindings } from '../proof/statements';
import { contactCells } from './contact-cells';
import { contactEquations } from './contact-equations';
import { contactStatements } from './contact-statements';

/** Counts below zero or of half persons. */
function impossibleCounts(document: ContactsDocument): Finding[] {
  const shares = document.headings.flatMap(({ holds, heading }) => (holds.endsWith('Share') ? [heading] : []));
  const cells = contactCells(document).filter(({ heading }) => !shares.includes(heading));
  const noCounts = cells.filter(({ figure: { amount } }) => amount !== null && (amount.lt(0) || !amount.isInteger()));
  const message = 'Ett antal är ett helt tal som inte är mindre än noll.';
  return noCounts.map((cell) => cellFinding(cell, { rule: 'notANumber', message }));
}

/** Checks tables of contacts: women and men, sums, shares of whole persons, and what cannot be more than something else. */
export const auditContacts: DocumentAudit = {
  equations: (documents) => ofKind(documents, 'contacts').flatMap(contactEquations),
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'contacts').flatMap((document) => [
      ...statementFindings(contactStatements(document)),
      ...impossibleCounts(document),
      ...contactCells(document).filter(holdsNoFigure).map(noFigureFinding),
      ...contactCells(document).flatMap((cell) => textNumberFinding(cell) ?? []),
    ]),
  ),
};
