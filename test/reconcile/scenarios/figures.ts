/** Changing the JSON value of a figures file by paths: `dossiers.byField.0.direct`. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type FiguresFile = { readonly formSet: string } & { [key: string]: Json };

function holder(file: FiguresFile, path: string): readonly [holder: { [key: string]: Json }, key: string] {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: Json = file;
  for (const key of keys) {
    const inside: Json | undefined = (at as { [key: string]: Json })[key];
    if (typeof inside !== "object" || inside === null) throw new Error(`Nothing at ${path}`);
    at = inside;
  }
  return [at as { [key: string]: Json }, last];
}

export function put(file: FiguresFile, path: string, value: Json): void {
  const [own, key] = holder(file, path);
  own[key] = value;
}

/** The rows of a list or grid. */
export function rows(file: FiguresFile, path: string): Json[] {
  const [own, key] = holder(file, path);
  const value = own[key];
  if (!Array.isArray(value)) throw new Error(`No rows at ${path}`);
  return value;
}

/** Grids with a row for each administrative field. */
export const BY_FIELD = ["dossiers.byField", "procedures.byField", "onSpot.byField"] as const;

const ZERO_DOSSIERS = {
  online: 0,
  direct: 0,
  carriedOver: 0,
  early: 0,
  onTime: 0,
  overdue: 0,
  pendingOnTime: 0,
  pendingOverdue: 0,
};

/** No dossier at all in the period. */
export function noDossiers(file: FiguresFile): void {
  for (const [at] of rows(file, "dossiers.byField").entries())
    for (const [column, value] of Object.entries(ZERO_DOSSIERS))
      put(file, `dossiers.byField.${at}.${column}`, value);
}

/** Another administrative field. */
export function addField(file: FiguresFile, id: string, name: string, direct: number): void {
  rows(file, "fields.list").push({ id, name });
  rows(file, "dossiers.byField").push({ name, ...ZERO_DOSSIERS, direct, pendingOnTime: direct });
  rows(file, "procedures.byField").push({
    name,
    authorityProvince: 2,
    authorityDistrict: 0,
    authorityCommune: 0,
    oneStopProvince: 2,
    oneStopDistrict: 0,
    oneStopCommune: 0,
    internalProvince: 2,
    internalDistrict: 0,
    internalCommune: 0,
  });
  rows(file, "onSpot.byField").push({ name, province: 1, district: 0 });
}

/** The field at this place is no longer one of the agency's. */
export function removeField(file: FiguresFile, at: number): void {
  rows(file, "fields.list").splice(at, 1);
  for (const grid of BY_FIELD) rows(file, grid).splice(at, 1);
}

/** The field at this place becomes the first. */
export function fieldFirst(file: FiguresFile, at: number): void {
  for (const table of ["fields.list", ...BY_FIELD]) {
    const all = rows(file, table);
    all.unshift(...all.splice(at, 1));
  }
}
