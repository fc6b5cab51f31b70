import type { Dice } from '../../samples/budgets/dice';
import type { Mutation } from './mutation';
import { inText, oneMatch } from './mutation';
import { isWorksheet } from './package';
import { escaped, ODD_NUMBERS, ODD_RANGES, ODD_REFERENCES, oddText } from './odd';

/** A text in tags and what is between them. */
const tokensOf = (text: string) => text.split(/(<[^>]*>)/);
const isTag = (token: string) => token.startsWith('<') && !token.startsWith('<?') && !token.startsWith('<!');

interface Element {
  readonly first: number;
  readonly last: number;
}

/** The elements of a text, each from its first to its last token. */
function elementsOf(tokens: readonly string[]): Element[] {
  const open: number[] = [];
  const found: Element[] = [];
  tokens.forEach((token, index) => {
    if (!isTag(token)) return;
    if (token.startsWith('</')) {
      const first = open.pop();
      if (first !== undefined) found.push({ first, last: index });
    } else if (token.endsWith('/>')) found.push({ first: index, last: index });
    else open.push(index);
  });
  return found;
}

type ElementChange = (element: readonly string[], dice: Dice, all: readonly string[]) => readonly string[];

/** The text with one of its elements as something else. */
function oneElement(change: ElementChange): (text: string, dice: Dice) => string {
  return (text, dice) => {
    const tokens = tokensOf(text);
    const elements = elementsOf(tokens);
    if (elements.length === 0) return text;
    const { first, last } = dice.oneOf(elements);
    const changed = change(tokens.slice(first, last + 1), dice, tokens);
    return [...tokens.slice(0, first), ...changed, ...tokens.slice(last + 1)].join('');
  };
}

function otherElement(dice: Dice, tokens: readonly string[]): readonly string[] {
  const { first, last } = dice.oneOf(elementsOf(tokens));
  return tokens.slice(first, last + 1);
}

const nested: ElementChange = (element, dice) => {
  const [start = ''] = element;
  const name = /^<([^\s/>]+)/.exec(start)?.[1] ?? 'a';
  const depth = dice.oneOf([1, 2, 50, 5_000]);
  return [`<${name}>`.repeat(depth), ...element, `</${name}>`.repeat(depth)];
};

const renamed: ElementChange = (element, _, all) => {
  const name = /^<([^\s/>]+)/;
  const [from = '', to = 'a'] = [
    name.exec(element[0] ?? '')?.[1],
    name.exec(all.find((token) => isTag(token)) ?? '')?.[1],
  ];
  const as = (token: string) => token.replace(new RegExp(`^(</?)${from.replace(/\W/g, '.')}(?=[\\s/>])`), `$1${to}`);
  return element.map((token, index) => (index === 0 || index === element.length - 1 ? as(token) : token));
};

const oddValue = (dice: Dice) =>
  dice.oneOf([dice.oneOf(ODD_NUMBERS), dice.oneOf(ODD_REFERENCES), dice.oneOf(ODD_RANGES), escaped(oddText(dice))]);

const ATTRIBUTE = /\s[\w:]+="[^"]*"/g;

const attribute = (change: (attribute: string, dice: Dice) => string) => (text: string, dice: Dice) =>
  oneMatch(ATTRIBUTE, (match) => change(match, dice))(text, dice);

const BETWEEN = [
  '<!-- å -->',
  '<![CDATA[Summa]]>',
  '<?tertial a?>',
  '<okänd/>',
  '<x:c xmlns:x="urn:x"/>',
  '&lt;',
  ' ',
  '\u0001',
];

const ANY = () => true;

/** Changes of the elements and attributes of any part, whatever they are for. */
export const XML_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'an element dropped': inText(
    ANY,
    oneElement(() => []),
  ),
  'an element twice': inText(
    ANY,
    oneElement((element) => [...element, ...element]),
  ),
  'an element many times': inText(
    isWorksheet,
    oneElement((element) => (element.length > 300 ? element : Array.from({ length: 50 }, () => element).flat())),
  ),
  'an element within itself': inText(ANY, oneElement(nested)),
  'an element under another name': inText(ANY, oneElement(renamed)),
  'an element without its tags': inText(
    ANY,
    oneElement((element) => element.slice(1, -1)),
  ),
  'an element empty': inText(
    ANY,
    oneElement(([start = '', ...rest]) => (rest.length === 0 ? [start] : [start, rest.at(-1) ?? ''])),
  ),
  'an element in the place of another': inText(
    ANY,
    oneElement((_, dice, all) => otherElement(dice, all)),
  ),
  'an element moved before another': inText(
    ANY,
    oneElement((element, dice, all) => [...otherElement(dice, all), ...element]),
  ),
  'an element without its end': inText(
    ANY,
    oneElement((element) => element.slice(0, -1)),
  ),
  'something between elements': inText(ANY, (text, dice) =>
    oneMatch(/>/g, () => `>${dice.oneOf(BETWEEN)}`)(text, dice),
  ),
  'an odd attribute': inText(
    ANY,
    attribute((match, dice) => match.replace(/"[^"]*"/, () => `"${oddValue(dice)}"`)),
  ),
  'an attribute dropped': inText(
    ANY,
    attribute(() => ''),
  ),
  'an attribute twice': inText(
    ANY,
    attribute((match) => match + match),
  ),
  'an odd text': inText(ANY, (text, dice) => oneMatch(/>[^<>]+</g, () => `>${oddValue(dice)}<`)(text, dice)),
};
