import { HostError, invalidArgument, itemNotFound } from './host-error';
import type { HostObject } from './host-object';
import { HostCollection, memberOf } from './host-object';
import { isHostObject, Loader } from './selection';
import type { Action, ActionResult, ArgumentInfo, ObjectPath, RequestBody, WireError } from './wire';
import { ActionType, PathType } from './wire';

/** Before each action; may throw a `HostError` in its stead. */
export type ActionHook = (actionIndex: number) => void;

/**
 * Answers batched messages over live objects, knowing nothing of Excel. A batch stops at the first
 * error; what was done before it stays done, as in Excel (our reading: it documents no rollback).
 */
export class Interpreter {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly loader: Loader;

  constructor(
    private readonly root: HostObject,
    private readonly supported: string,
  ) {
    this.loader = new Loader(supported, (object) => this.identity(object));
  }

  /** The answer's text for the request's. */
  process(text: string, before: ActionHook = () => undefined): string {
    const body = JSON.parse(text) as RequestBody;
    const batch = new Batch(body.ObjectPaths, this);
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        before(index);
        results.push({ ActionId: action.Id, Value: batch.perform(action) });
      } catch (error) {
        return JSON.stringify({ Error: wireError(error, batch.locate(action), index), Results: results });
      }
    }
    return JSON.stringify({ Results: results });
  }

  global(): HostObject {
    return this.root;
  }

  /** How many objects the add-in holds references to; it should let go of them all. */
  get references(): number {
    return this.kept.size;
  }

  byReference(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${this.kept.size + 1}-${this.ids.size + 1}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object === undefined) return;
    this.kept.delete(id);
    this.ids.delete(object);
  }

  identity(object: HostObject): Record<string, unknown> {
    const reference = this.ids.get(object);
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(object.Id === undefined ? {} : { Id: object.Id }),
    };
  }

  load(object: HostObject, action: Action): unknown {
    return this.loader.load(object, action.QueryInfo ?? {});
  }

  /** The member's name as spelt; `ApiNotFound` beyond the supported set. */
  member(object: HostObject, name: string): string {
    return memberOf(object, name, this.supported);
  }
}

function wireError(error: unknown, location: string, index: number): WireError {
  const known =
    error instanceof HostError ? error : new HostError('GeneralException', `Simulated host: ${String(error)}`, 500);
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.status,
    Location: location,
    ActionIndex: index,
  };
}

type Live = Record<string, unknown>;

/** The objects and actions of one message. */
class Batch {
  private readonly live = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly interpreter: Interpreter,
  ) {}

  perform(action: Action): unknown {
    const object = action.ObjectPathId ? this.resolve(action.ObjectPathId) : null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : this.interpreter.identity(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
      case ActionType.RecursiveQuery:
        return object === null ? null : this.interpreter.load(object, action);
      case ActionType.Method:
        return object === null ? null : this.invoke(object, action);
      case ActionType.SetProperty:
        if (object === null) throw itemNotFound();
        this.set(object, action.Name, this.given(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        if (object === null) throw itemNotFound();
        this.update(object, action.ObjectState ?? {});
        return null;
      case ActionType.Trace:
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw invalidArgument();
    }
  }

  /** Where an error is said to have happened: `Range.values`. */
  locate({ ObjectPathId, Name }: Action): string {
    const object = this.live.get(ObjectPathId);
    const path = this.paths[ObjectPathId];
    const member = Name !== '' ? Name : (path?.Name ?? '');
    const owner = Name !== '' ? object : this.live.get(path?.ParentObjectPathId ?? 0);
    return `${owner?.typeName ?? ''}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private resolve(id: number): HostObject | null {
    const known = this.live.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw invalidArgument();
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    const orphan = path.ParentObjectPathId !== undefined && path.ParentObjectPathId !== 0 && parent === null;
    const object = orphan ? null : this.fromPath(path, parent);
    this.live.set(id, object);
    return object;
  }

  private fromPath(path: ObjectPath, parent: HostObject | null): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.interpreter.global();
      case PathType.Null:
        return null;
      case PathType.ReferenceId:
        return this.interpreter.byReference(path.Name);
      case PathType.New:
        return this.objectFrom(this.call(this.interpreter.global(), '_New', [path.Name]));
      default:
        if (parent === null) throw invalidArgument();
        return this.fromParent(path, parent);
    }
  }

  private fromParent(path: ObjectPath, parent: HostObject): HostObject | null {
    if (path.ObjectPathType === PathType.Indexer) {
      const item = parent instanceof HostCollection ? parent.find(this.given(path.ArgumentInfo)[0]) : null;
      if (item === null) throw itemNotFound();
      return item as HostObject;
    }
    if (path.ObjectPathType === PathType.Property) {
      const name = this.interpreter.member(parent, path.Name);
      return this.objectFrom((parent as unknown as Live)[name]);
    }
    return this.objectFrom(this.call(parent, path.Name, this.given(path.ArgumentInfo)));
  }

  private objectFrom(value: unknown): HostObject | null {
    if (value === null || isHostObject(value)) return value;
    throw invalidArgument();
  }

  private given(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return path === 0 ? argument : this.resolve(path);
    });
  }

  private call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    const member = (object as unknown as Live)[this.interpreter.member(object, name)];
    if (typeof member !== 'function') throw invalidArgument();
    return (member as (...given: readonly unknown[]) => unknown).apply(object, given as unknown[]);
  }

  private invoke(object: HostObject, action: Action): unknown {
    const given = this.given(action.ArgumentInfo);
    if (action.Name === '_KeepReference') {
      this.interpreter.keep(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.interpreter.release(String(given[0]));
      return null;
    }
    return this.call(object, action.Name, given) ?? null;
  }

  private set(object: HostObject, name: string, value: unknown): void {
    (object as unknown as Live)[this.interpreter.member(object, name)] = value;
  }

  /** `range.set({ format: { wrapText: true } })`: nested objects are gone into, all else is set. */
  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const current = (object as unknown as Live)[this.interpreter.member(object, name)];
      if (isHostObject(current)) this.update(current, value as Record<string, unknown>);
      else this.set(object, name, value);
    }
  }
}
