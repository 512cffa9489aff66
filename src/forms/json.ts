/** Looking into a JSON value of unknown shape. */

/** Own member of an object or array, else undefined; inherited ones (`toString`) are none. */
export function member(json: unknown, key: PropertyKey): unknown {
  if (typeof json !== "object" || json === null) return undefined;
  return Object.getOwnPropertyDescriptor(json, key)?.value;
}

/** The value that a path of keys leads to, else undefined. */
export const memberAt = (json: unknown, path: readonly PropertyKey[]): unknown => path.reduce(member, json);
