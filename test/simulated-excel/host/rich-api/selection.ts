import type { HostObject } from './host-object';
import { HostCollection, memberOf } from './host-object';
import type { QueryInfo } from './wire';

/** What a load asks for: member by lower-case name, each with what is asked of it in turn. */
interface Selection {
  readonly [member: string]: Selection;
}

function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const root: Record<string, Selection> = {};
  for (const path of [...Select, ...Expand]) {
    let level = root;
    for (const step of path.split('/')) level = (level[step.trim().toLowerCase()] ??= {}) as Record<string, Selection>;
  }
  return root;
}

/** Gives loaded objects their answers. */
export class Loader {
  constructor(
    private readonly supported: string,
    private readonly identity: (object: HostObject) => Record<string, unknown>,
  ) {}

  load(object: HostObject, query: QueryInfo): unknown {
    return this.project(object, selectionOf(query), query);
  }

  private project(object: HostObject, selection: Selection, query: QueryInfo): unknown {
    if (object instanceof HostCollection) return this.projectItems(object, selection, query);
    const answer = this.identity(object);
    const asked = Object.keys(selection).filter((member) => member !== '*');
    const all = asked.length === 0 || '*' in selection ? object.scalars : [];
    for (const member of [...all, ...asked]) {
      const name = memberOf(object, member, this.supported);
      answer[name] = this.valueOf(object, name, selection[member.toLowerCase()] ?? {});
    }
    return answer;
  }

  private valueOf(object: HostObject, name: string, selection: Selection): unknown {
    const value = (object as unknown as Record<string, unknown>)[name];
    return isHostObject(value) ? this.project(value, selection, {}) : value;
  }

  private projectItems(collection: HostCollection<HostObject>, selection: Selection, query: QueryInfo): unknown {
    const { items: ofItems = {}, ...others } = selection;
    const { Skip = 0, Top } = query;
    const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    const projected = items.map((item, index) => ({
      ...(this.project(item, { ...ofItems, ...others }, {}) as object),
      _Index: Skip + index,
    }));
    return { ...this.identity(collection), _Items: projected };
  }
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'members' in value;
}
