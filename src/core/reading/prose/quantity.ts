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
/** What may be between a quantity and its amount, besides numbers: whatever else is there may be what the amount is of. */
const BETWEEN: ReadonlySet<string> = new Set(
  [
    'är blir blev var bli på om till med uppgår uppgick uppgå beräknas beräknats beräknat väntas förväntas',
    'prognostiseras prognosticeras budgeteras planeras planerat visar visade redovisas redovisades för året helåret år i',
    'enligt budget budgeten prognos prognosen bokslut bokslutet utfall utfallet förbundet förbundets förbundet ett en',
    'totalt sammanlagt då därmed alltså den det vid årets slut utgång utgången av efter tertial januari april augusti',
    'december',
  ].flatMap((words) => words.split(' ')),
);
/** Words after an amount that make it another's than the förbund's, or of something that it is a part of. */
const OF_ANOTHER =
  /^[^.,;]*(?<!\p{L})(?:i|från|inom|av|för|till|hos)\s+(?!(?:19|20)?\d|året|helåret|år|budget|prognos|bokslut|förbundet|samordningsförbundet)/u;
/** Sentences about others, or about what should be. */
const NOT_OWN =
  /(?<!\p{L})(?:landets|nationell\p{L}*|(?:samtliga|alla|andra|övriga) förbund|kommun\p{L}*|region\p{L}*|landsting\p{L}*|bolag\p{L}*|stiftelse\p{L}*|rekommend\p{L}*|gräns\p{L}*|tak(?:et)?|får|bör|ska|skulle|kan)(?!\p{L})|projekt/u;
/** A name within a sentence, other than the förbund's own after its word. */
const OWN_NAME = /samordningsförbundet(?: \p{Lu}\p{L}+)+/giu;
const NAME = /(?<=[\p{L}\d,;)] )\p{Lu}\p{L}+/u;

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
  const between = before.slice(nearest.end).match(/\p{L}+/gu) ?? [];
  return between.every((word) => BETWEEN.has(word)) ? nearest.quantity : null;
}

/** True for a sentence about the förbund's own money as it is. */
function isOwnMoney(sentence: string): boolean {
  return !NOT_OWN.test(sentence.toLowerCase()) && !NAME.test(sentence.replace(OWN_NAME, ''));
}

/** Some of the participants are not all of them. */
const SOME = /kvinn|(?<!\p{L})(?:män|männen|mannen|unga|av dem|av de)(?!\p{L})|ungdom|utrikes|ålder|varav|därav/u;
/** A part of the lasting solutions. */
const PARTS = /arbete|studie|utbildning|anställning|rehabilit|^\s*av (?:de |alla |samtliga )?(?:positiv|långsiktig)/u;

/** Goals and surveys have percents of their own. */
const OTHER_PERCENTS = /(?<!\p{L})(?:mål|målet|målvärde\p{L}*|ska|minst|enkät\p{L}*|svar\p{L}*|nöjd\p{L}*)(?!\p{L})/u;

function isPositiveShare({ before, after }: Worded, sentence: string): boolean {
  const around = before + after;
  const isNamed = /positiv|långsiktig/u.test(around) && /lösning/u.test(around);
  const isOfAll =
    !PARTS.test(before) && !PARTS.test(after) && !/kvinn|(?<!\p{L})män(?!\p{L})|unga|ungdom|utrikes/u.test(sentence);
  return isNamed && isOfAll && !OTHER_PERCENTS.test(sentence);
}

/** Förbund whose results are negative or positive; negative experiences are something else. */
const PEERS =
  /^\s+(?:(?:förbund|hade|har|redovisade|redovisar|visar|visade|ett|är|var)\s+)*(negativ|positiv)\p{L}*\s*(?:$|[.,;)]|(?:och|av|medan|samt|resultat)(?!\p{L}))/u;
/** The count is of a whole period: whatever else goes on with it makes it a count of some. */
const WHOLE =
  '\\s*(?:$|[.,;]|(?:och|samt|under (?:tertial|perioden|året)|totalt|i tertial|i förbundet|(?:under )?20\\d{2})(?!\\p{L}))';
const NEW = new RegExp(`^\\s+nya deltagare${WHOLE}`, 'u');
const EXITS = new RegExp(
  `^\\s+(?:deltagare\\s+|personer\\s+)?(?:har\\s+)?(?:avslut|avslutat|avslutats|avslutades|avslutade)${WHOLE}`,
  'u',
);
const PERIOD = /tertial|(?<!\d)20\d{2}(?!\d)|(?<!\p{L})t[1-3](?!\d)/u;

function participantQuantity({ before, after }: Worded, sentence: string): ProseQuantity | null {
  if (!PERIOD.test(sentence) || SOME.test(before)) return null;
  if (NEW.test(after)) return 'new';
  return EXITS.test(after) ? 'exits' : null;
}

function peerQuantity({ before, after }: Worded, sentence: string): ProseQuantity | null {
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
  const plain = sentence.toLowerCase();
  if (unit === 'percent') return isPositiveShare(figure, plain) ? 'positiveShare' : null;
  if (unit === null) return decimals > 0 ? null : (participantQuantity(figure, plain) ?? peerQuantity(figure, plain));
  return CHANGE.test(before) || OF_ANOTHER.test(after) || !isOwnMoney(sentence) ? null : moneyQuantity(before);
}
