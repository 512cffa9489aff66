import { ApiError, type QueryInfo } from "./protocol";
import { membersOf, type ServerObject } from "./api";

/** What a client asked to load of an object, compiled once per query. */
interface Selection {
  readonly all: boolean;
  readonly own: readonly string[];
  readonly deeper: ReadonlyMap<string, readonly string[]>;
}

const compile = (names: readonly string[]): Selection => {
  const own: string[] = [];
  const deeper = new Map<string, string[]>();
  for (const raw of names) {
    const name = raw.replace(/^items[/.]/i, "");
    const cut = name.search(/[/.]/);
    if (cut < 0) {
      if (name.toLowerCase() !== "items") own.push(name.toLowerCase());
      continue;
    }
    const head = name.slice(0, cut).toLowerCase();
    const rest = name.slice(cut + 1).replace(/^items[/.]/i, "");
    deeper.set(head, [...(deeper.get(head) ?? []), rest]);
  }
  const nothingNamed = own.length === 0 && deeper.size === 0;
  return { all: nothingNamed || own.includes("*"), own: own.filter((name) => name !== "*"), deeper };
};

const isAbsent = (error: unknown): boolean =>
  error instanceof ApiError && ["ApiNotFound", "ItemNotFound"].includes(error.code);

/** Reads objects for queries. `identify` gives the fields by which the client finds an object again. */
export class QueryReader {
  readonly #identify: (target: ServerObject) => Record<string, unknown>;
  readonly #refuse: (target: ServerObject, since: string | undefined, name: string) => void;

  constructor(
    identify: (target: ServerObject) => Record<string, unknown>,
    refuse: (target: ServerObject, since: string | undefined, name: string) => void,
  ) {
    this.#identify = identify;
    this.#refuse = refuse;
  }

  read(target: ServerObject | null, info: QueryInfo): unknown {
    const names = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
    return this.#value(target, compile(names), info);
  }

  #value(target: ServerObject | null, selection: Selection, window: QueryInfo = {}): unknown {
    if (!target) return null;
    if (!target.api.items) return this.#shape(target, selection);
    const from = window.Skip ?? 0;
    const children = target.api
      .items(target)
      .slice(from, window.Top === undefined ? undefined : from + window.Top);
    return { ...this.#identify(target), _Items: children.map((child) => this.#shape(child, selection)) };
  }

  #shape(target: ServerObject, selection: Selection): Record<string, unknown> {
    const members = membersOf(target.api);
    const result = this.#identify(target);
    if (selection.all)
      for (const { name, member } of members.properties.values())
        try {
          this.#refuse(target, member.since, name);
          result[name] = member.get(target);
        } catch (error) {
          if (!isAbsent(error)) throw error;
        }
    for (const wanted of selection.own) {
      const property = members.properties.get(wanted);
      if (property) {
        this.#refuse(target, property.member.since, property.name);
        result[property.name] = property.member.get(target);
        continue;
      }
      const { name, member } = this.#link(target, wanted);
      result[name] = this.#value(member.get(target), compile([]));
    }
    for (const [wanted, names] of selection.deeper) {
      const { name, member } = this.#link(target, wanted);
      result[name] = this.#value(member.get(target), compile(names));
    }
    return result;
  }

  #link(target: ServerObject, wanted: string) {
    const link = membersOf(target.api).links.get(wanted);
    if (!link)
      throw new ApiError(
        "ApiNotFound",
        `${target.api.name}.${wanted} does not exist in this host.`,
        `${target.api.name}.${wanted}`,
        404,
      );
    this.#refuse(target, link.member.since, link.name);
    return link;
  }
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The camelCase form with `items` that a QueryAsJson action is answered in. */
export const asJson = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : name.startsWith("_") ? name : lowerFirst(name),
      asJson(inner),
    ]),
  );
};
