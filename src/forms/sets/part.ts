/** A form set is put together from parts: each part is one topic of the report, with all that belongs to it. */
import type { Annex, FormSet, FormTable, Group, Identity, Partition, Section, Wording } from "../formSet";

/** One topic: its figures, what must hold between them, its sentences and tables. All optional. */
export interface Part {
  readonly groups?: readonly Group[];
  readonly identities?: readonly Identity[];
  readonly partitions?: readonly Partition[];
  readonly wording?: Readonly<Record<string, Wording>>;
  readonly sections?: readonly Section[];
  readonly tables?: readonly FormTable[];
  readonly annexes?: readonly Annex[];
}

/** What is said once for a whole form set. */
export type FormSetBase = Pick<
  FormSet,
  "id" | "title" | "inForce" | "replaces" | "receivingBody" | "laws" | "cutOff" | "scopes" | "letter"
>;

/** Sections, groups and annexes stand in the order of the parts. An id that stands twice is a programming error. */
export function assembleFormSet(base: FormSetBase, parts: readonly Part[]): FormSet {
  const wordings = parts.flatMap((part) => Object.entries(part.wording ?? {}));
  const wordingIds = wordings.map(([id]) => id);
  refuseTwice("wording", wordingIds);
  const all = <Item extends { readonly id: string }>(
    what: string,
    take: (part: Part) => readonly Item[] | undefined,
  ): Item[] => {
    const items = parts.flatMap((part) => take(part) ?? []);
    refuseTwice(
      what,
      items.map((item) => item.id),
    );
    return items;
  };
  return {
    ...base,
    groups: all("group", (part) => part.groups),
    identities: all("identity", (part) => part.identities),
    partitions: parts.flatMap((part) => part.partitions ?? []),
    wording: Object.fromEntries(wordings),
    sections: all("section", (part) => part.sections),
    tables: all("table", (part) => part.tables),
    annexes: all("annex", (part) => part.annexes),
  };
}

function refuseTwice(what: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Two of kind ${what} are called ${twice}`);
}
