import { NS, REL_BASE, type RelationshipKind } from "../names";
import { CONTENT_TYPES_PART, relationshipsPart, resolveTarget, type OpenedPackage } from "../package";
import { childElements, is, type XmlElement } from "../xml";

/** Declares the content type of a part. */
export function setContentType(parts: OpenedPackage, part: string, type: string): void {
  const root = parts.root(CONTENT_TYPES_PART);
  if (!root) return;
  removeContentType(root, part);
  const override = root.ownerDocument?.createElementNS(NS.contentTypes, "Override");
  if (!override) return;
  override.setAttributeNS(null, "PartName", `/${part}`);
  override.setAttributeNS(null, "ContentType", type);
  root.appendChild(override);
  parts.markChanged(root);
}

function removeContentType(root: XmlElement, part: string): void {
  for (const element of childElements(root)) {
    if (!is(element, NS.contentTypes, "Override")) continue;
    if (element.getAttributeNS(null, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`)
      root.removeChild(element);
  }
}

/** Declares a default content type for a file extension, where there is none. */
export function ensureDefaultType(parts: OpenedPackage, extension: string, type: string): void {
  const root = parts.root(CONTENT_TYPES_PART);
  if (!root) return;
  const known = childElements(root).some(
    (element) =>
      is(element, NS.contentTypes, "Default") &&
      element.getAttributeNS(null, "Extension")?.toLowerCase() === extension,
  );
  const element = known ? null : root.ownerDocument?.createElementNS(NS.contentTypes, "Default");
  if (!element) return;
  element.setAttributeNS(null, "Extension", extension);
  element.setAttributeNS(null, "ContentType", type);
  root.insertBefore(element, root.firstChild);
  parts.markChanged(root);
}

/** Relates a part to another one; `target` is relative to the folder of the first. Returns the relationship's id. */
export function addRelationship(
  parts: OpenedPackage,
  part: string,
  kind: RelationshipKind,
  target: string,
): string {
  const name = relationshipsPart(part);
  if (!parts.has(name)) parts.setText(name, `<Relationships xmlns="${NS.relationships}"/>`);
  const root = parts.root(name);
  const used = new Set(parts.relationships(part).map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const element = root?.ownerDocument?.createElementNS(NS.relationships, "Relationship");
  if (!root || !element) return id;
  element.setAttributeNS(null, "Id", id);
  element.setAttributeNS(null, "Type", REL_BASE + kind);
  element.setAttributeNS(null, "Target", target);
  root.appendChild(element);
  parts.markChanged(root);
  return id;
}

/** Removes a part, its relationships and content type, and what relates `from` to it: a loose end needs repair. */
export function removePart(parts: OpenedPackage, from: string, part: string): void {
  for (const name of [part, relationshipsPart(part)]) parts.remove(name);
  const types = parts.root(CONTENT_TYPES_PART);
  if (types) {
    removeContentType(types, part);
    parts.markChanged(types);
  }
  const root = parts.root(relationshipsPart(from));
  if (!root) return;
  for (const element of childElements(root)) {
    if (element.getAttributeNS(null, "TargetMode") === "External") continue;
    const target = resolveTarget(from, element.getAttributeNS(null, "Target") ?? "");
    if (target.toLowerCase() === part.toLowerCase()) root.removeChild(element);
  }
  parts.markChanged(root);
}
