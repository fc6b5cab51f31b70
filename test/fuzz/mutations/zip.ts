import { strToU8 } from 'fflate';
import type { Dice } from '../../samples/budgets/dice';
import type { Mutation } from './mutation';
import type { Package, Part } from './package';
import { textOf } from './package';

/** The package with one part as others, or as none. */
function onePart(change: (part: Part, dice: Dice, parts: Package) => readonly Part[]): Mutation {
  return (parts, dice) => {
    if (parts.length === 0) return parts;
    const at = dice.whole(0, parts.length - 1);
    return parts.flatMap((part, index) => (index === at ? change(part, dice, parts) : [part]));
  };
}

const OTHER_NAMES: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.replaceAll('/', '\\'),
  (name) => `/${name}`,
  (name) => `../${name}`,
  (name) => `${name} `,
  (name) => name.replace(/\d+/, (digits) => String(Number(digits) + 1)),
  (name) => encodeURIComponent(name),
  (name) => `${name}/`,
];

function utf16({ name, bytes }: Part): Part {
  const text = textOf({ name, bytes });
  if (text === null) return { name, bytes };
  const wide = `\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  return { name, bytes: new Uint8Array(Buffer.from(wide, 'utf16le')) };
}

const cut = ({ name, bytes }: Part, dice: Dice): Part => ({
  name,
  bytes: bytes.subarray(0, dice.whole(0, bytes.length)),
});

/** Changes of the parts of the file, whatever they hold. */
export const ZIP_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a part dropped': onePart(() => []),
  'a part twice': onePart((part) => [part, part]),
  'a part renamed': onePart(({ name, bytes }, dice) => [{ name: dice.oneOf(OTHER_NAMES)(name), bytes }]),
  'a part cut': onePart((part, dice) => [cut(part, dice)]),
  'an empty part': onePart(({ name }) => [{ name, bytes: new Uint8Array(0) }]),
  'a part in UTF-16': onePart((part) => [utf16(part)]),
  'a part with a mark of its encoding': onePart(({ name, bytes }) => [
    { name, bytes: new Uint8Array(Buffer.concat([strToU8('\ufeff'), bytes])) },
  ]),
  'a part with the content of another': onePart(({ name }, dice, parts) => [{ name, bytes: dice.oneOf(parts).bytes }]),
  'a part that nothing lists': (parts) => [...parts, { name: 'xl/media/okänd.bin', bytes: strToU8('okänd') }],
};
