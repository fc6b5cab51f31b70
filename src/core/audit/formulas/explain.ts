import { formatAddress, formatRange } from '../../cells/address';
import type { Decimal } from '../../figures/decimal';
import { ACROSS, along, cellAt, lineOf } from './axis';
import { isFormula } from './formula-cell';
import { namedOtherwise } from './rules/label';
import { omittedBy } from './rules/omitted';
import { yearsRead } from './rules/other-year';
import { shiftOf } from './rules/shifted';
import { countedTwice } from './rules/twice';
import { amount, countAlike, linesNamed, LOOK, mend, outcome, PLACE, shown } from './sentence-parts';
import type { SuspicionKind } from './suspicion';
import { swedishFormula } from './swedish-formula';
import type { Verdict } from './verdict';

function shortSentence(verdict: Verdict): string {
  const { at, effect, side, suspicion, severity } = verdict;
  const axis = suspicion.axis ?? 'row';
  const lines = linesNamed(axis, side?.lines ?? []);
  const left = `${formatAddress(at)} är ${shown(verdict)} och har inte med ${lines}, som ${countAlike(verdict)} andra i ${PLACE[axis]} har med.`;
  if (effect === null || effect.isZero()) {
    return `${left} I dag gör det ingen skillnad, men skrivs ett belopp där kommer det inte med.${mend(verdict, 'Räknat som de andra:')}`;
  }
  const size = `Värdet är ${amount(effect.abs())} för ${effect.isNegative() ? 'högt' : 'lågt'}`;
  if (severity === 'error') return `${left} ${size}.${mend(verdict, 'Ändra formeln till')}`;
  return `${left} ${size} om de är rätt.${mend(verdict, 'Ändra i så fall formeln till')}`;
}

function headingSentence(verdict: Verdict): string {
  const { at, effect, side, suspicion } = verdict;
  const axis = suspicion.axis ?? 'row';
  const added = `${formatAddress(at)} är ${shown(verdict)} och räknar med ${linesNamed(axis, side?.lines ?? [])}, som de andra i ${PLACE[axis]} inte har med.`;
  if (effect === null || effect.isZero()) return `${added} I dag gör det ingen skillnad.`;
  return `${added} Det ändrar värdet med ${amount(effect.neg())}.${mend(verdict, 'Räknat som de andra:')}`;
}

function longerSentence(verdict: Verdict): string {
  const { at, side, suspicion, loser, severity } = verdict;
  const axis = suspicion.axis ?? 'row';
  const lines = linesNamed(axis, side?.lines ?? []);
  const [only] = suspicion.accused;
  const odd = only === undefined ? '' : formatAddress(only);
  const count = countAlike(verdict);
  if (loser === null) {
    return `Bara ${odd} har med ${lines}; ${count} andra i ${PLACE[axis]} har det inte. Se efter om det ska räknas med, och gör formlerna lika.`;
  }
  const lacking = `${formatAddress(at)} har inte med ${lines}, där det står ${amount(loser.amount)} som ingen summa räknar med.`;
  const low = severity === 'error' ? ` Värdet är så mycket för ${loser.amount.isNegative() ? 'högt' : 'lågt'}.` : '';
  return `${lacking}${low} ${odd} har med det, men inte ${count} andra i ${PLACE[axis]}. Ska det räknas med, rätta dem alla.`;
}

function differentSentence(verdict: Verdict): string {
  const { at, suspicion } = verdict;
  const { model, axis } = suspicion;
  const like = model === null ? null : swedishFormula(model.form, at);
  const place = axis === null ? 'bredvid' : `i ${PLACE[axis]}`;
  const others =
    like === null ? `de andra ${place} räknar på ett annat sätt` : `de andra ${place} skulle här vara ${like}`;
  return `${formatAddress(at)} är ${shown(verdict)}, men ${others}.${outcome(verdict)}${LOOK}`;
}

/** The line along which the formulas of a row, or of a column, each count on their own. */
const OWN_LINE = { row: 'sin egen kolumn', column: 'sin egen rad' } as const;

function shiftedSentence(verdict: Verdict): string {
  const { at, suspicion } = verdict;
  const { model, axis } = suspicion;
  const shift = isFormula(at) && model !== null && axis !== null ? shiftOf(at.form, model.form, axis) : null;
  if (axis === null || shift === null) return differentSentence(verdict);
  const place = along(at, axis) + shift.by;
  const line = linesNamed(ACROSS[axis], [place]);
  const twin = shift.isWhole ? `, precis som ${formatAddress(cellAt(axis, lineOf(at, axis), place))}` : '';
  const others = `${countAlike(verdict)} andra i ${PLACE[axis]}`;
  return `${formatAddress(at)} är ${shown(verdict)} och räknar ${shift.isWhole ? '' : 'delvis '}på ${line}${twin}; ${others} räknar var och en på ${OWN_LINE[axis]}.${outcome(verdict)}${LOOK}`;
}

function typedSentence(verdict: Verdict): string {
  const { at, effect } = verdict;
  const difference = effect === null ? '' : ` Skillnad ${amount(effect.abs())}.`;
  const formula = verdict.suspicion.model === null ? null : swedishFormula(verdict.suspicion.model.form, at);
  const given = verdict.expected === null ? '' : ` ger ${amount(verdict.expected)}`;
  return `${formatAddress(at)} är inskriven (${shown(verdict)}), inte beräknad; formeln bredvid${formula === null ? '' : `, ${formula},`}${given} här.${difference} Skriv formeln om talet inte är ändrat med avsikt.`;
}

function typedSameSentence({ at, suspicion: { accused, axis, model } }: Verdict): string {
  const isOneLine = axis !== null && accused.every((cell) => lineOf(cell, axis) === lineOf(at, axis));
  const place = isOneLine ? `till i ${PLACE[axis]}` : 'intill';
  const formula = model === null ? null : swedishFormula(model.form, at);
  const like = formula === null ? '' : ` (här skulle det vara ${formula})`;
  const count = accused.length === 2 ? 'ett' : String(accused.length - 1);
  const others = accused.length === 1 ? '' : ` Detsamma gäller ${count} tal ${place}.`;
  return `${formatAddress(at)} är ett skrivet tal där grannarna har formel${like}. Talet är rätt i dag, men följer inte med om delarna ändras.${others}`;
}

function labelSentence(verdict: Verdict): string {
  const { sheet, at } = verdict;
  const named = isFormula(at) ? namedOtherwise(sheet, at) : null;
  if (named === null) return '';
  const lines = linesNamed(
    'row',
    [...named.rows].sort((one, other) => one - other),
  );
  const own = sheet.amountAt(at);
  return `Radens namn säger att den är ${lines}, men ${formatAddress(at)} är ${shown(verdict)}. Här står ${own === null ? '' : amount(own)}; de namngivna raderna ger ${amount(named.sum)}. Rätta formeln eller namnet.`;
}

function constantSentence(verdict: Verdict): string {
  const { at } = verdict;
  const constant = at.form?.linear?.constant;
  const added = constant === undefined ? '' : `${constant.isNegative() ? '-' : '+'}${amount(constant.abs())}`;
  return `${formatAddress(at)} är ${shown(verdict)}: ${added} är inskrivet i formeln, vilket de andra inte har. Skriv beloppet på en egen rad, så att det syns vad det är.`;
}

function twiceSentence({ sheet, at }: Verdict): string {
  const [subtotal] = isFormula(at) ? countedTwice(sheet, at) : [];
  if (subtotal === undefined) return '';
  const value = sheet.amountAt(subtotal);
  const size = value === null || value.isZero() ? '' : ` ${amount(value)} är med två gånger.`;
  return `${formatAddress(at)} räknar både delsumman ${formatAddress(subtotal)} och dess delar.${size} Ta bort delsumman eller delarna ur formeln.`;
}

function omittedSentence({ sheet, at }: Verdict): string {
  const left = isFormula(at) ? omittedBy(sheet, at) : [];
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return '';
  const value = left.reduce<Decimal | null>(
    (sum, cell) => sum?.plus(sheet.amountAt(cell) ?? 0) ?? sheet.amountAt(cell),
    null,
  );
  const size = value === null ? '' : ` (${amount(value)})`;
  return `${formatAddress(at)} är ${isFormula(at) ? (swedishFormula(at.form, at) ?? 'en summa') : ''} och har inte med ${formatRange({ first, last })}${size}, fast det står mellan området och summan. Ska det räknas med, utöka formeln.`;
}

function brokenSentence({ at, severity }: Verdict): string {
  const follows = severity === 'error' ? ' Värdet går inte att räkna ut.' : '';
  return `${formatAddress(at)} hänvisar till en cell som har tagits bort (#REF!).${follows} Skriv om hänvisningen till den cell som menas.`;
}

function innerTotalSentence(verdict: Verdict): string {
  return `${formatAddress(verdict.at)} är ${shown(verdict)} och lägger ihop kolumnen ovanför, fast raderna omkring räknar var och en sin egen rad.${mend(verdict, 'Räknat som de är det')}${LOOK}`;
}

function sheetSentence(verdict: Verdict): string {
  const { at, suspicion } = verdict;
  const [own, other] = [at.form?.references[0]?.sheet, suspicion.model?.form.references[0]?.sheet];
  return `${formatAddress(at)} hämtar från bladet ${own ?? ''}, men de andra ${suspicion.axis === null ? 'bredvid' : `i ${PLACE[suspicion.axis]}`} från ${other ?? ''}.${LOOK}`;
}

function yearSentence(verdict: Verdict): string {
  const { sheet, at } = verdict;
  const years = isFormula(at) ? yearsRead(sheet, at, verdict.book.sheets) : null;
  if (years === null) return differentSentence(verdict);
  return `${formatAddress(at)} är ${shown(verdict)}: den står under ${years.own} men hämtar från ${years.read}, medan de andra i raden hämtar från sitt eget år.${outcome(verdict)} Se efter vilket år som menas.`;
}

function lineSentence(verdict: Verdict): string {
  if (verdict.side?.kind === 'short') return shortSentence(verdict);
  if (verdict.side?.kind === 'heading') return headingSentence(verdict);
  return verdict.side?.kind === 'longer' ? longerSentence(verdict) : differentSentence(verdict);
}

const SENTENCES: Readonly<Record<SuspicionKind, (verdict: Verdict) => string>> = {
  range: lineSentence,
  ownLine: lineSentence,
  otherFunction: differentSentence,
  nearLinear: differentSentence,
  shifted: shiftedSentence,
  constant: constantSentence,
  corner: differentSentence,
  innerTotal: innerTotalSentence,
  otherSheet: sheetSentence,
  link: sheetSentence,
  omitted: omittedSentence,
  twice: twiceSentence,
  typed: typedSentence,
  typedSame: typedSameSentence,
  label: labelSentence,
  textLink: ({ at, suspicion: { siblings } }) =>
    `${formatAddress(at)} hämtar text; de ${siblings.length} andra länkarna i raden hämtar tal, och en summa hoppar över texten. Peka om den till den cell som menas.`,
  stride: ({ at, suspicion: { axis, siblings } }) =>
    `${formatAddress(at)} hämtar från en annan cell än de ${siblings.length} andra i ${PLACE[axis ?? 'row']}, som var och en går lika många steg vidare. Se efter att den pekar på rätt cell.`,
  broken: brokenSentence,
  otherYear: yearSentence,
  blankLink: ({ at, suspicion: { siblings } }) =>
    `${formatAddress(at)} hämtar från en tom cell; de ${siblings.length} andra i raden hämtar från ifyllda. Se efter att den pekar på rätt cell.`,
  doubleMinus: ({ at }) =>
    `${formatAddress(at)} har två minustecken efter varandra, så det som skulle dras av läggs till. Ta bort det ena, eller skriv plus om det är så det är tänkt.`,
};

/** A Swedish sentence or two of what is unlike, what it does to the figure, and what to do. */
export function explain(verdict: Verdict): string {
  return SENTENCES[verdict.suspicion.kind](verdict);
}
