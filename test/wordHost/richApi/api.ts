/** How an object of the host's model declares what a client may read, set and call on it. */

/** Requirement set in which a member appeared, as `[major, minor]` of WordApi, or "online" beyond the library's last set. */
export type Since = `1.${number}`;

export interface Property<T> {
  /** Default "1.1". */
  readonly since?: Since;
  get(self: T): unknown;
  set?(self: T, value: unknown): void;
}

/** A property that leads to another object. */
export interface Link<T> {
  readonly since?: Since;
  get(self: T): ServerObject | null;
}

export interface Method<T> {
  readonly since?: Since;
  /** Gives a plain value or a server object; null stands for the null object. */
  call(self: T, args: readonly unknown[]): unknown;
}

/** The members of a type, by their names on the wire (PascalCase). */
export interface Api<T> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly links: Readonly<Record<string, Link<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** Collections only: the children. */
  items?(self: T): readonly ServerObject[];
}

export interface ServerObject {
  readonly api: Api<ServerObject>;
}

/** Members found without regard to case, as a query names them in camelCase and a call in PascalCase. */
export interface MemberIndex {
  readonly properties: ReadonlyMap<string, Named<Property<ServerObject>>>;
  readonly links: ReadonlyMap<string, Named<Link<ServerObject>>>;
  readonly methods: ReadonlyMap<string, Named<Method<ServerObject>>>;
}

interface Named<M> {
  readonly name: string;
  readonly member: M;
}

const indexes = new WeakMap<Api<ServerObject>, MemberIndex>();

const byLowerCase = <M>(members: Readonly<Record<string, M>>): Map<string, Named<M>> =>
  new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]));

export const membersOf = (api: Api<ServerObject>): MemberIndex => {
  let index = indexes.get(api);
  if (!index) {
    index = {
      properties: byLowerCase(api.properties),
      links: byLowerCase(api.links),
      methods: byLowerCase(api.methods),
    };
    indexes.set(api, index);
  }
  return index;
};

/** Is `version` at least `wanted`? Both "major.minor", compared as numbers. */
export const atLeast = (version: string, wanted: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
};

export const isServerObject = (value: unknown): value is ServerObject =>
  typeof value === "object" && value !== null && "api" in value;
