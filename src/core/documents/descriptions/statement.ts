import type { StatementDocument, StatementForm } from '../statement';
import type { Description } from './description';

/** What the tables of an annual report are called. */
export const FORM_WORDS: Readonly<Record<StatementForm, string>> = {
  income: 'Resultaträkning',
  cashFlow: 'Kassaflödesanalys',
  balanceRequirement: 'Balanskravsutredning',
  operations: 'Driftredovisning',
  investments: 'Investeringsredovisning',
  equityNote: 'Not om eget kapital',
  note: 'Not',
  overview: 'Översikt',
};

/** Example: ”Resultaträkning”: 12 rader. Kolumner: 2025, 2024. */
export function describeStatement({ form, title, unit, columns, lines }: StatementDocument): Description {
  const read = columns.map(({ heading }) => heading).join(', ');
  return {
    unit,
    counts: unit,
    text: `”${title ?? FORM_WORDS[form]}”: ${lines.length} rader. Kolumner: ${read}.`,
    details: { form },
    columns: columns.map(({ column, year, basis }) => ({ column, year, basis })),
    lines: lines.map(({ row, label, role }) => ({ row, label, role, level: 0 })),
    figures: lines.flatMap(({ figures }) => figures),
  };
}
