import type { ProseFigure, ProseQuantity } from '../../documents/prose';

type Worded = Omit<ProseFigure, 'about'>;

/** An approximate figure, or a limit, agrees with too much to contradict anything. */
const ABOUT =
  /(?<!\p{L})(?:ca|cirka|circa|omkring|ungefär|drygt|knappt|nästan|närmare|runt|uppemot|upp till|mer än|mindre än|över|under|minst|högst|max|maximalt|färre än|fler än)\.?\s*$/u;
/** A change, a part or a comparison is another quantity than the one that is named beside it. */
const CHANGE =
  /öka|minska|skillnad|avvik|högre|lägre|bättre|sämre|förändr|justera|varav|därav|jämfört|jämförelse|motsvara|täck|finansier|andel/u;
const COMPARED =
  /^\s*(?:\p{L}+\s+){0,2}?(?:högre|lägre|bättre|sämre|mer|mindre|fler|färre|mot|jämfört|från|till)(?!\p{L})/u;
/** Whose the costs or the income are, other than of a year. */
const OF_SOMETHING = /(?<!\p{L})(?:från|för|av|till|avseende|inom|i)\s+(?!(?:19|20)\d{2}|året|helåret|budget|prognos)/u;

/** The last of what is named decides: ”intäkter 11 490 tkr och kostnader 12 635 tkr”. */
const MONEY: readonly (readonly [RegExp, ProseQuantity])[] = [
  [/(?<!\p{L})ingående (?:balans|eg(?:et|na) kapital\p{L}*)/gu, 'equity.opening'],
  [/(?<!\p{L}|ingående )(?:utgående )?eg(?:et|na) kapital(?:et)?(?!\p{L})/gu, 'equity.closing'],
  [/(?<!\p{L})(?:års)?resultat(?:et)?(?!\p{L})|(?<!\p{L})(?:underskott|överskott)(?:et)?(?!\p{L})/gu, 'result'],
  [/(?<!\p{L}|övriga |andra |finansiella |externa )intäkter(?:na)?(?!\p{L})/gu, 'income.total'],
  [/(?<!\p{L}|övriga |andra |finansiella |externa )kostnader(?:na)?(?!\p{L})/gu, 'cost.total'],
];

function moneyQuantity(before: string): ProseQuantity | null {
  const named = MONEY.flatMap(([pattern, quantity]) => {
    const last = [...before.matchAll(pattern)].at(-1);
    return last === undefined ? [] : [{ quantity, end: last.index + last[0].length }];
  }).toSorted((left, right) => right.end - left.end);
  const [nearest] = named;
  if (nearest === undefined) return null;
  const isTotal = nearest.quantity === 'income.total' || nearest.quantity === 'cost.total';
  return isTotal && OF_SOMETHING.test(before.slice(nearest.end)) ? null : nearest.quantity;
}

/** Goals and surveys have percents of their own. */
const OTHER_PERCENTS = /(?<!\p{L})(?:mål|målet|målvärde\p{L}*|ska|minst|enkät\p{L}*|svar\p{L}*|nöjd\p{L}*)(?!\p{L})/u;

function isPositiveShare({ before, after }: Worded, sentence: string): boolean {
  const around = before + after;
  return /positiv|långsiktig/u.test(around) && /lösning/u.test(around) && !OTHER_PERCENTS.test(sentence);
}

/** Förbund whose results are negative or positive; negative experiences are something else. */
const PEERS =
  /^\s+(?:(?:förbund|hade|har|redovisade|redovisar|visar|visade|ett|är|var)\s+)*(negativ|positiv)\p{L}*\s*(?:$|[.,;)]|(?:och|av|medan|samt|resultat)(?!\p{L}))/u;
const EXITS =
  /^\s+(?:deltagare\s+|personer\s+)?(?:har\s+)?(?:avslut|avslutat|avslutats|avslutades|avslutade)(?!\p{L})(.*)/u;

function countQuantity({ before, after }: Worded, sentence: string): ProseQuantity | null {
  if (/^\s+nya deltagare/u.test(after)) return 'new';
  const [, rest] = EXITS.exec(after) ?? [];
  if (rest !== undefined) return /^\s*(?:till|med|utan|på grund)(?!\p{L})/u.test(rest) ? null : 'exits';
  if (!/förbund/u.test(sentence) || /deltagare|kapital/u.test(before + after)) return null;
  const [, sign] = PEERS.exec(after) ?? [];
  if (sign === undefined) return null;
  return sign === 'negativ' ? 'peers.negative' : 'peers.positive';
}

/**
 * What a figure in a text is the amount of, from the words beside it; `null` where they do not name it for certain.
 * Example: `årets resultat är −1 145 tkr` is `result`, `ett resultat som är 325 tkr bättre` is nothing.
 */
export function quantityOf(figure: Worded, sentence: string): ProseQuantity | null {
  const { before, after, unit, decimals } = figure;
  if (ABOUT.test(before) || COMPARED.test(after)) return null;
  if (unit === 'percent') return isPositiveShare(figure, sentence.toLowerCase()) ? 'positiveShare' : null;
  if (unit !== null) return CHANGE.test(before) ? null : moneyQuantity(before);
  return decimals > 0 || /varav|därav/u.test(before) ? null : countQuantity(figure, sentence.toLowerCase());
}
