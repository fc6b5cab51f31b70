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

/** The member's name as the class spells it. Throws `ApiNotFound` for what is not there, or came later than `supported`. */
export function memberOf(object: HostObject, name: string, supported: string): string {
  const spelt = Object.keys(object.members).find((member) => member.toLowerCase() === name.toLowerCase());
  const set = spelt === undefined ? undefined : object.members[spelt];
  if (spelt === undefined || set === undefined || !isAtLeast(supported, set))
    throw apiNotFound(`${object.typeName}.${name}`);
  return spelt;
}
