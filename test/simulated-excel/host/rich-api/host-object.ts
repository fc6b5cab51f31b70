import { apiNotFound } from './host-error';

/** The requirement set (`1.9`) of each member of a class, by its name on the wire. */
export type Members = Readonly<Record<string, string>>;

/** Anything that a message can name: a sheet, a range, a collection. */
export abstract class HostObject {
  /** Its name in errors: `Range`. */
  abstract readonly typeName: string;
  /** Every member that there is, with the requirement set that it came with. */
  abstract readonly members: Members;
  /** What a bare `load()` gives. */
  readonly scalars: readonly string[] = [];
  /** What the library remembers it by; `undefined` for what has no identity. */
  get Id(): string | undefined {
    return undefined;
  }
}

/** Many of a kind. `key` is an id or a name. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
  abstract find(key: unknown): T | null;
}

function isAtLeast(supported: string, wanted: string): boolean {
  const [a = 0, b = 0] = supported.split('.').map(Number);
  const [c = 0, d = 0] = wanted.split('.').map(Number);
  return a > c || (a === c && b >= d);
}

/** Each class's members by their names in lower case: a message names some at every step. */
const spelt = new WeakMap<object, ReadonlyMap<string, string>>();

function speltOf({ constructor, members }: HostObject): ReadonlyMap<string, string> {
  const known = spelt.get(constructor);
  if (known !== undefined) return known;
  const names = new Map(Object.keys(members).map((member) => [member.toLowerCase(), member]));
  spelt.set(constructor, names);
  return names;
}

/** The member's name as the class spells it. Throws `ApiNotFound` for what is not there, or came later than `supported`. */
export function memberOf(object: HostObject, name: string, supported: string): string {
  const member = speltOf(object).get(name.toLowerCase());
  const set = member === undefined ? undefined : object.members[member];
  if (member === undefined || set === undefined || !isAtLeast(supported, set))
    throw apiNotFound(`${object.typeName}.${name}`);
  return member;
}
