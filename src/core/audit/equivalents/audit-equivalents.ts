import type { EquivalentsDocument, SupportContent, SupportFigure } from '../../documents/equivalents';
import { isLostCount, isMissingMark, supportPlace, SUPPORT_KINDS } from '../../documents/equivalents';
import type { Finding, NotChecked } from '../../documents/finding';
import { ofKind } from '../../documents/tertial-document';
import { formatRange } from '../../cells/address';
import { agrees, printedDecimals } from '../../figures/agreement';
import { Decimal } from '../../figures/decimal';
import { grouped } from '../../figures/grouped';
import { formatPercent, formatSwedish } from '../../figures/number-text';
import { atOnce } from '../../pace/steps';
import { POPULATION_NOISE } from '../../rules/population-noise';
import { ruleFor } from '../../rules/dated-rule';
import type { AuditCell } from '../audit-cell';
import { cellFinding } from '../cell-finding';
import { disagreement } from '../disagreement';
import type { DocumentAudit } from '../document-audit';
import type { Equation } from '../equation';
import { NAMED_PARTS, WORDS } from '../proof/constants';
import { sizeBits } from '../proof/explanation';
import type { Statement } from '../proof/statements';
import { statementFindings } from '../proof/statements';
import { textNumberFinding } from '../budget/text-cells';

/** A part of the population is printed in whole percents at the least. */
const SHARE_DECIMALS = 2;
const HALF = new Decimal('0.5');

function cellOf({ sheet }: EquivalentsDocument, { figure, label, heading, region }: SupportFigure): AuditCell {
  const { row, column } = figure;
  const decimals = printedDecimals(figure.amount === null ? [] : [figure.amount]);
  return {
    ...{ key: `${sheet}!${row},${column}`, at: { sheet, row, column } },
    ...{ label: region === '' || region === label ? label : `${region}, ${label}`, heading, figure },
    ...{ unit: 'antal' as const, lineAmounts: null, decimals },
  };
}

const amountOf = (figure: SupportFigure | undefined) => figure?.figure.amount ?? null;

type OfPlace = ReadonlyMap<SupportContent, SupportFigure>;

function byPlace({ figures }: EquivalentsDocument): OfPlace[] {
  return [...grouped(figures, supportPlace).values()].map((all) => new Map(all.map((each) => [each.content, each])));
}

/** Within what each figure's own rounding may give: then the difference is nobody's mistake. Persons are not rounded. */
function isRounded(total: SupportFigure, terms: readonly SupportFigure[]): boolean {
  const [sum, published] = [Decimal.sum(0, ...terms.map((each) => amountOf(each) ?? 0)), amountOf(total)];
  const least = HALF.times(terms.length + 1);
  return (
    total.content !== 'population' && published !== null && !published.eq(sum) && published.minus(sum).abs().lte(least)
  );
}

function equation(
  document: EquivalentsDocument,
  total: SupportFigure,
  { terms, rule }: { readonly terms: readonly SupportFigure[]; readonly rule: 'sum' | 'genderTotal' },
): Equation[] {
  if (amountOf(total) === null || terms.some((each) => amountOf(each) === null) || isRounded(total, terms)) return [];
  return [
    {
      rule,
      words: NAMED_PARTS,
      kin: `${rule} ${document.sheet} ${total.content}`,
      total: cellOf(document, total),
      terms: terms.map((each) => ({ cell: cellOf(document, each), sign: 1 as const })),
    },
  ];
}

/** All support of a place and month is its kinds. Two of them are no sum: the table may have left the others out. */
function kindsOf(document: EquivalentsDocument): Equation[] {
  return byPlace(document).flatMap((of) => {
    const total = of.get('all');
    const terms = SUPPORT_KINDS.flatMap((kind) => of.get(kind) ?? []);
    return total === undefined || terms.length < 3 ? [] : equation(document, total, { terms, rule: 'sum' });
  });
}

/** From the year that SCB changes counts a little, women and men are not the total of a population. */
function isNoisy({ content, period }: SupportFigure): boolean {
  return content === 'population' && ruleFor(POPULATION_NOISE, period.year) !== null;
}

interface Sexes {
  readonly total: SupportFigure;
  readonly terms: readonly [SupportFigure, SupportFigure];
}

function sexesOf({ figures }: EquivalentsDocument): Sexes[] {
  const places = grouped(figures, (each) => `${each.content}|${supportPlace({ ...each, sex: 'total' })}`);
  return [...places.values()].flatMap((all) => {
    const [total, women, men] = (['total', 'women', 'men'] as const).map((sex) => all.find((each) => each.sex === sex));
    // A part of the population is no count, and those of women and men do not add up.
    if (total === undefined || women === undefined || men === undefined || total.content === 'share') return [];
    return [{ total, terms: [women, men] as const }];
  });
}

function noise(document: EquivalentsDocument, { total, terms: [women, men] }: Sexes): Finding[] {
  const [whole, ofWomen, ofMen] = [amountOf(total), amountOf(women), amountOf(men)];
  const rule = ruleFor(POPULATION_NOISE, total.period.year);
  if (whole === null || ofWomen === null || ofMen === null || rule === null) return [];
  const expected = ofWomen.plus(ofMen);
  if (whole.eq(expected)) return [];
  const message = `Kvinnor och män är tillsammans ${formatSwedish(expected)}, totalen ${formatSwedish(whole)}. ${rule.inWords}`;
  const parts = [cellOf(document, women), cellOf(document, men)];
  const about = { rule: 'populationNoise' as const, message };
  return [
    { ...disagreement({ cell: cellOf(document, total), expected, parts, about }), expected: null, difference: null },
  ];
}

/** The printed part of the population against the two that it is made of. */
function shares(document: EquivalentsDocument): Statement[] {
  return byPlace(document).flatMap((of): Statement[] => {
    const [share, all, population] = [of.get('share'), amountOf(of.get('all')), amountOf(of.get('population'))];
    const published = amountOf(share);
    if (share === undefined || published === null || all === null || population === null || population.lte(0))
      return [];
    const isPercent = published.gt(1);
    const expected = all.div(population).times(isPercent ? 100 : 1);
    const decimals = Math.max(isPercent ? 0 : SHARE_DECIMALS, printedDecimals([published]));
    const about = { kin: `share ${document.sheet}`, words: WORDS.percent ?? 0, bits: sizeBits(published, decimals) };
    if (agrees(published, expected, decimals)) return [{ ...about, finding: null }];
    const part = isPercent ? expected.div(100) : expected;
    const message = `${formatSwedish(all)} av ${formatSwedish(population)} är ${formatPercent(part, 2)}.`;
    const cell = cellOf(document, share);
    return [{ ...about, finding: disagreement({ cell, expected, parts: [], about: { rule: 'percent', message } }) }];
  });
}

/** Economic assistance that a municipality has not reported is printed as 0: beside other months it is no count. */
function lostMonths(document: EquivalentsDocument): Finding[] {
  return document.figures.flatMap((each) => {
    if (!isLostCount(each, document)) return [];
    const message =
      'Ekonomiskt bistånd är 0 här men mer än 50 alla andra månader. Ett bortfall visas som 0 hos SCB; månaden räknas inte med.';
    return [cellFinding(cellOf(document, each), { rule: 'lostCount', message })];
  });
}

function missing(document: EquivalentsDocument): NotChecked[] {
  const marks = document.figures.filter(({ figure }) => figure.amount === null && isMissingMark(figure.text));
  if (marks.length === 0) return [];
  const reason = `${marks.length === 1 ? 'En uppgift saknas' : `${marks.length} uppgifter saknas`} i tabellen (.. eller .). De räknas inte som noll: det som bygger på dem räknas inte.`;
  return [{ sheet: document.sheet, range: formatRange(document.range), reason }];
}

/** Checks SCB's full-year equivalents against their own parts: kinds, sexes, parts of the population. */
export const auditEquivalents: DocumentAudit = {
  equations: (documents) =>
    ofKind(documents, 'equivalents').flatMap((document) => [
      ...kindsOf(document),
      ...sexesOf(document).flatMap(({ total, terms }) =>
        isNoisy(total) ? [] : equation(document, total, { terms, rule: 'genderTotal' }),
      ),
    ]),
  findings: atOnce(({ documents }) =>
    ofKind(documents, 'equivalents').flatMap((document) => [
      ...statementFindings(shares(document)),
      ...sexesOf(document).flatMap((sexes) => (isNoisy(sexes.total) ? noise(document, sexes) : [])),
      ...lostMonths(document),
      ...document.figures.flatMap((each) => textNumberFinding(cellOf(document, each)) ?? []),
    ]),
  ),
  notChecked: (documents) => ofKind(documents, 'equivalents').flatMap(missing),
};
