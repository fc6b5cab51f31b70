/** What a role states about its lines. */
export interface RoleFacts {
  /** The part of the table that the line belongs to; `null` for what may belong to any, or to none. */
  readonly section: 'income' | 'cost' | 'financial' | 'result' | 'equity' | null;
  /** True for a sum over other lines. */
  readonly isTotal: boolean;
  /** True for what is handed on from column to column: it does not add up over them. */
  readonly isCarried: boolean;
  /** In Swedish, within a sentence; `null` for a line that no label of its own names. */
  readonly name: string | null;
}

function single(section: RoleFacts['section'], name: string | null = null): RoleFacts {
  return { section, isTotal: false, isCarried: false, name };
}

function total(section: RoleFacts['section'], name: string | null = null): RoleFacts {
  return { section, isTotal: true, isCarried: false, name };
}

function carried(section: RoleFacts['section'], name: string | null = null): RoleFacts {
  return { section, isTotal: false, isCarried: true, name };
}

/**
 * What a line can mean. `cost`, `cost.subtotal` and `other` cover what the lexicon has no name for;
 * `subtotal` is a total that belongs to neither income nor costs, `statistic` a count or a mean, which is no amount.
 */
const FACTS = {
  income: single('income'),
  'income.state': single('income', 'statens bidrag (Försäkringskassan)'),
  'income.stateExtra': single('income', 'extra tilldelning från staten'),
  'income.region': single('income', 'regionens bidrag'),
  'income.municipality': single('income', 'en kommuns bidrag'),
  'income.municipalTotal': total('income', 'kommunernas summa'),
  'income.employmentSupport': single('income', 'stöd från Arbetsförmedlingen'),
  'income.subtotal': total('income'),
  'income.total': total('income'),
  'income.withEquity': carried('income', 'summa intäkter och eget kapital'),
  cost: single('cost'),
  'cost.subtotal': total('cost'),
  'cost.total': total('cost'),
  'financial.income': single('financial'),
  'financial.cost': single('financial'),
  'result.beforeFinancial': single('result', 'resultat före finansiella poster'),
  result: single('result', 'årets resultat'),
  'equity.opening': carried('equity', 'ingående eget kapital'),
  'equity.closing': carried('equity', 'utgående eget kapital'),
  'balance.equity': single(null),
  remaining: carried(null),
  statistic: carried(null),
  subtotal: total(null),
  heading: single(null),
  other: single(null),
} as const satisfies Readonly<Record<string, RoleFacts>>;

/** What a line means. */
export type LineRole = keyof typeof FACTS;

/** Every role with what it states about its lines. Example: `ROLES['cost.total'].isTotal`. */
export const ROLES: Readonly<Record<LineRole, RoleFacts>> = FACTS;
