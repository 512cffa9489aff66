import { atLeast, isServerObject, membersOf, type ServerObject } from "./api";
import { ActionType, ApiError, PathType } from "./protocol";
import type { Action, ArgumentInfo, ObjectPath, Request, Response } from "./protocol";
import { asJson, QueryReader } from "./query";

export interface ServerOptions {
  /** The object that `context.document` stands for. */
  readonly root: ServerObject;
  /** Objects that a client creates by name ("Microsoft.WordServices.Application"), or null. */
  readonly create: (name: string) => ServerObject | null;
  /** WordApi version of the host; newer members answer `ApiNotFound`. */
  readonly version: string;
  /** Called when a request begins. */
  readonly onRequest?: () => void;
}

/** Called before each action: throws to make the action fail. */
export type BeforeAction = (index: number, action: Action) => void;

/** Answers office.js requests from a model of server objects. Knows nothing of Word. */
export class RichApiServer {
  readonly #options: ServerOptions;
  readonly #byReference = new Map<string, ServerObject>();
  readonly #references = new Map<ServerObject, string>();
  #lastReference = 0;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  /** Number of objects that clients hold on to. */
  get referenceCount(): number {
    return this.#references.size;
  }

  /** Runs the actions in order and stops at the first that fails; what ran before it stays done. */
  process(request: Request, beforeAction?: BeforeAction): Response {
    this.#options.onRequest?.();
    return new Batch(this.#options, this, request).run(beforeAction);
  }

  reference(target: ServerObject): string {
    let reference = this.#references.get(target);
    if (reference === undefined) {
      reference = `{${target.api.name}}${String(++this.#lastReference)}`;
      this.#references.set(target, reference);
      this.#byReference.set(reference, target);
    }
    return reference;
  }

  isReferenced(target: ServerObject): boolean {
    return this.#references.has(target);
  }

  find(reference: string): ServerObject | undefined {
    return this.#byReference.get(reference);
  }

  release(reference: string): void {
    const target = this.#byReference.get(reference);
    if (!target) return;
    this.#byReference.delete(reference);
    this.#references.delete(target);
  }

  releaseAll(): void {
    this.#byReference.clear();
    this.#references.clear();
  }
}

const missing = (target: ServerObject, name: string): ApiError =>
  new ApiError(
    "ApiNotFound",
    `${target.api.name}.${name} does not exist in this host.`,
    `${target.api.name}.${name}`,
    404,
  );

/** One request. Object paths are resolved once each: a method path that two actions share is called once. */
class Batch {
  readonly #options: ServerOptions;
  readonly #server: RichApiServer;
  readonly #request: Request;
  readonly #resolved = new Map<number, ServerObject | null>();
  readonly #queries: QueryReader;

  constructor(options: ServerOptions, server: RichApiServer, request: Request) {
    this.#options = options;
    this.#server = server;
    this.#request = request;
    this.#queries = new QueryReader(
      (target) => this.#identity(target),
      (target, since, name) => {
        this.#refuseNewer(target, since, name);
      },
    );
  }

  run(beforeAction?: BeforeAction): Response {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        beforeAction?.(index, action);
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        else results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (error) {
        const failure =
          error instanceof ApiError
            ? error
            : new ApiError(
                "GeneralException",
                error instanceof Error ? error.message : String(error),
                "",
                500,
              );
        return {
          Results: results,
          TraceIds: traces,
          Error: {
            Code: failure.code,
            Message: failure.message,
            Location: failure.location,
            ActionIndex: index,
            HttpStatusCode: failure.status,
          },
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #perform(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const target = this.#resolve(action.ObjectPathId);
        return target && this.#identity(target);
      }
      case ActionType.query:
        return this.#queries.read(this.#resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return asJson(this.#queries.read(this.#resolve(action.ObjectPathId), action.QueryInfo ?? {}));
      case ActionType.setProperty:
        this.#set(action.ObjectPathId, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#set(action.ObjectPathId, name, value);
        return null;
      case ActionType.method:
        return this.#callForValue(action);
      default:
        throw new ApiError("NotImplemented", `Action type ${String(action.ActionType)}`, "", 501);
    }
  }

  #callForValue(action: Action): unknown {
    const name = action.Name ?? "";
    const args = this.#arguments(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.#server.release(String(args[0]));
      return null;
    }
    if (name === "_RemoveAllReferences") {
      this.#server.releaseAll();
      return null;
    }
    const target = this.#resolve(action.ObjectPathId);
    if (!target) return { _IsNull: true };
    if (name === "_KeepReference") {
      this.#server.reference(target);
      return null;
    }
    return this.#call(target, name, args) ?? null;
  }

  #call(target: ServerObject, name: string, args: readonly unknown[]): unknown {
    const method = membersOf(target.api).methods.get(name.toLowerCase());
    if (!method) throw missing(target, name);
    this.#refuseNewer(target, method.member.since, method.name);
    return method.member.call(target, args);
  }

  #set(path: number, name: string, value: unknown): void {
    const target = this.#resolve(path);
    if (!target) throw new ApiError("InvalidObjectPath", "The object does not exist.", name);
    const property = membersOf(target.api).properties.get(name.toLowerCase());
    if (!property) throw missing(target, name);
    this.#refuseNewer(target, property.member.since, property.name);
    if (!property.member.set)
      throw new ApiError("AccessDenied", "The property is read-only.", `${target.api.name}.${name}`, 403);
    property.member.set(target, value);
  }

  #refuseNewer(target: ServerObject, since: string | undefined, name: string): void {
    if (since !== undefined && !atLeast(this.#options.version, since)) throw missing(target, name);
  }

  #identity(target: ServerObject): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    // The root is always there, and a client never gives its reference back.
    const keep = this.#request.AutoKeepReference === true && target !== this.#options.root;
    if (keep || this.#server.isReferenced(target)) identity._ReferenceId = this.#server.reference(target);
    const id = membersOf(target.api).properties.get("id");
    if (id) identity.Id = id.member.get(target);
    return identity;
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return values;
    const substitute = (value: unknown, id: unknown): unknown => {
      if (Array.isArray(id))
        return Array.isArray(value)
          ? value.map((inner: unknown, index) => substitute(inner, id[index]))
          : value;
      return typeof id === "number" && id > 0 ? this.#resolve(id) : value;
    };
    return values.map((value, index) => substitute(value, ids[index]));
  }

  #resolve(id: number): ServerObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `Object path ${String(id)} is unknown.`);
    const target = this.#follow(path);
    this.#resolved.set(id, target);
    return target;
  }

  #follow(path: ObjectPath): ServerObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.#options.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const created = this.#options.create(path.Name);
        if (!created)
          throw new ApiError("ApiNotFound", `${path.Name} does not exist in this host.`, path.Name, 404);
        return created;
      }
      case PathType.referenceId: {
        const kept = this.#server.find(path.Name);
        if (!kept)
          throw new ApiError("InvalidObjectPath", "The object reference is no longer valid.", path.Name);
        return kept;
      }
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) {
      const link = membersOf(parent.api).links.get(path.Name.toLowerCase());
      if (!link) throw missing(parent, path.Name);
      this.#refuseNewer(parent, link.member.since, link.name);
      return link.member.get(parent);
    }
    const method = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const result = this.#call(parent, method, this.#arguments(path.ArgumentInfo));
    return isServerObject(result) ? result : null;
  }
}
