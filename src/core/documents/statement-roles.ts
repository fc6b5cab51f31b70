import type { StatementForm, StatementRole } from './statement';

type Words = readonly (readonly [StatementRole, RegExp])[];

/** The order decides: `Kassaflöde från investeringsverksamheten` is a sector before it is an investment. */
const RESULT: Words = [
  ['operatingIncome', /^verksamhetens intäkter|^verksamhetsintäkter/u],
  ['operatingCost', /^verksamhetens kostnader|^verksamhetskostnader/u],
  ['depreciation', /avskrivning|av- och nedskrivning/u],
  ['netCost', /nettokostnad/u],
  ['memberFees', /medlemsbidrag|medlemsavgift/u],
  ['taxes', /skatteintäkt/u],
  ['generalGrants', /generella (?:stats)?bidrag/u],
  ['operatingResult', /^verksamhetens resultat|^rörelseresultat/u],
  ['financialIncome', /^finansiella intäkter|^ränteintäkter/u],
  ['financialCost', /^finansiella kostnader|^räntekostnader/u],
  ['afterFinancial', /resultat (?:efter finansiella|före extraordinära)/u],
  ['extraordinary', /extraordinära/u],
  ['requirementResult', /balanskravsresultat/u],
  ['yearResult', /^(?:årets|periodens) resultat(?!.*(?:efter|före) (?:balanskrav|finans|extraord))|^resultat$/u],
];

const CASH: Words = [
  ['operatingCash', /(?:kassaflöde|medel) från (?:den )?löpande/u],
  ['investingCash', /(?:kassaflöde|medel) från investering/u],
  ['financingCash', /(?:kassaflöde|medel) från finansiering/u],
  ['yearCash', /^(?:årets|periodens) kassaflöde|^förändring av likvida/u],
  ['cashOpening', /likvida medel.*(?:början|ingång)|ingående likvida/u],
  ['cashClosing', /likvida medel.*(?:slut|utgång)|utgående likvida/u],
  ['longReceivables', /långfristiga? fordr/u],
  ['shortDebts', /kortfristiga? (?:skuld|rörelseskuld)/u],
  ['receivables', /fordring/u],
  ['newLoans', /nyupp|nya lån|upptagna lån|upplåning/u],
  ['repayments', /amorter/u],
  ['provisions', /avsättning/u],
  ['realisation', /realisation|reavinst|reaförlust/u],
  ['depreciation', /avskrivning|av- och nedskrivning/u],
  ['yearResult', /^(?:årets|periodens) resultat/u],
];

const BALANCE: Words = [
  ['fixedAssets', /^(?:summa )?anläggningstillgångar/u],
  ['assets', /^summa tillgångar|^balansomslutning/u],
  ['placements', /kortfristiga placeringar/u],
  ['cash', /kassa och bank|kassa, bank|^likvida medel|^bank|^kassa/u],
  ['longReceivables', /långfristiga fordr/u],
  ['receivables', /^(?:summa )?(?:kortfristiga )?fordringar/u],
  ['equityOpening', /^eget kapital.*början|^ingående eget kapital/u],
  ['provisions', /^(?:summa )?avsättningar/u],
  ['longDebts', /^(?:summa )?långfristiga skulder/u],
  ['shortDebts', /^(?:summa )?kortfristiga skulder/u],
  ['equity', /^(?:summa )?(?:utgående )?eget kapital(?!.*(?:skulder|avsättningar|början))/u],
  ['yearResult', /årets resultat/u],
];

const WORDS: Readonly<Record<StatementForm | 'balance', Words>> = {
  income: RESULT,
  cashFlow: CASH,
  balanceRequirement: RESULT,
  operations: [],
  investments: [],
  equityNote: BALANCE,
  note: [],
  overview: [...RESULT, ...BALANCE, ...CASH],
  balance: BALANCE,
};

const TOTAL = /^(?:summa|s:a|totalt|total)(?!\p{L})/u;

/** What a line means in a table of a form, by its label. Example: `Avskrivningar (not 4)` is `depreciation`. */
export function statementRole(label: string, form: StatementForm | 'balance'): StatementRole {
  const text = label.toLowerCase().replace(/\s+/gu, ' ').trim();
  const found = WORDS[form].find(([, words]) => words.test(text))?.[0];
  return found ?? (TOTAL.test(text) ? 'total' : 'other');
}
