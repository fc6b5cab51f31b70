import type { LineRole } from '../../documents/budget';
import type { Finding } from '../../documents/finding';
import type { TableLine } from './table-line';
import type { TableRegion } from '../table/table-region';

/** Swedish names of the roles that a misspelt label can be read as. */
const ROLE_NAMES: Partial<Record<LineRole, string>> = {
  'income.state': 'statens bidrag (Försäkringskassan)',
  'income.stateExtra': 'extra tilldelning från staten',
  'income.region': 'regionens bidrag',
  'income.municipality': 'en kommuns bidrag',
  'income.municipalTotal': 'kommunernas summa',
  'income.employmentSupport': 'stöd från Arbetsförmedlingen',
  'income.withEquity': 'summa intäkter och eget kapital',
  'equity.opening': 'ingående eget kapital',
  'equity.closing': 'utgående eget kapital',
  result: 'årets resultat',
  'result.beforeFinancial': 'resultat före finansiella poster',
};

/** A note on every label that was understood only by forgiving a misspelling. */
export function doubtfulLabels(region: TableRegion, lines: readonly TableLine[]): Finding[] {
  return lines.flatMap((line) => {
    const name = ROLE_NAMES[line.role];
    if (!line.misspelt || name === undefined) return [];
    const column = region.labelColumns[0] ?? 0;
    return [
      {
        rule: 'label' as const,
        severity: 'info' as const,
        at: { sheet: region.grid.name, row: line.row, column },
        label: line.label.text,
        heading: '',
        published: line.label.text,
        expected: null,
        difference: null,
        parts: [],
        linear: false,
        causedBy: null,
        message: `”${line.label.text}” läses som ${name}; kontrollera stavningen.`,
      },
    ];
  });
}
