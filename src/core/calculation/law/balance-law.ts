import type { BalanceDocument, BalanceLine } from '../../documents/balance';
import type { Finding } from '../../documents/finding';
import { findingAbout } from '../../documents/finding-about';
import type { TertialDocument } from '../../documents/tertial-document';
import { ofKind } from '../../documents/tertial-document';
import { formatSwedish } from '../../figures/number-text';
import { ruleFor } from '../../rules/dated-rule';
import type { RuleVersions } from '../../rules/dated-rule';
import { LAW } from '../../rules/law';
import type { RuleName } from '../../rules/checks/checks';
import { budgetYear } from './plans';

/** A line that the law has something to state of, and the law. */
interface Watched {
  readonly rule: RuleName;
  readonly label: RegExp;
  readonly law: RuleVersions<unknown>;
  readonly message: (amount: string) => string;
}

const WATCHED: readonly Watched[] = [
  {
    rule: 'longTermDebt',
    label: /^(?!.*fordr).*(?:långfristig\p{L}*\s+(?:skuld|lån)|borgen)/iu,
    law: LAW.debts,
    message: (amount) => `Raden har ${amount}. Ett samordningsförbund får bara ha sedvanliga krediter.`,
  },
  {
    rule: 'resultReserve',
    label: /resultat(?:utjämnings?)?reserv/iu,
    law: LAW.reserve,
    message: (amount) =>
      `Raden har ${amount}, men ett samordningsförbund har inga skatteintäkter att beräkna reserven på.`,
  },
];

/** The newest column: the last where the headings give no years. */
function newestOf({ columns, year }: BalanceDocument): { readonly index: number; readonly year: number | null } {
  const closing = columns.findIndex(({ role }) => role === 'closing');
  const dated = columns.flatMap((column, index) => (column.year === null ? [] : [{ index, year: column.year }]));
  const newest = dated.sort((left, right) => right.year - left.year)[0];
  if (closing >= 0) return { index: closing, year: columns[closing]?.year ?? year };
  return newest ?? { index: columns.length - 1, year };
}

function remarks(document: BalanceDocument, line: BalanceLine): Finding[] {
  const { index, year } = newestOf(document);
  const figure = line.figures[index];
  if (figure === undefined || figure.amount === null || figure.amount.isZero() || year === null) return [];
  const amount = `${formatSwedish(figure.amount)} ${document.unit}`;
  const at = { sheet: document.sheet, row: figure.row, column: figure.column };
  const heading = document.columns[index]?.heading ?? '';
  return WATCHED.filter(({ label, law }) => label.test(line.label) && ruleFor(law, year) !== null).map(
    ({ rule, message }) =>
      findingAbout({ rule, at, label: line.label, heading, published: figure.amount, message: message(amount) }),
  );
}

/** True where a table or title of the workbook shows that it is a samordningsförbund's, and not a kommun's. */
function isAssociations(documents: readonly TertialDocument[]): boolean {
  const isNamed = documents.some(({ kind, title }) => kind !== 'peers' && /samordningsförbund/iu.test(title ?? ''));
  return isNamed || ofKind(documents, 'budget').some((document) => budgetYear(document) !== null);
}

/** Loans, pledges and result reserves in the balance sheet of a samordningsförbund. */
export function balanceLaw(documents: readonly TertialDocument[]): Finding[] {
  if (!isAssociations(documents)) return [];
  return ofKind(documents, 'balance').flatMap((document) => document.lines.flatMap((line) => remarks(document, line)));
}
