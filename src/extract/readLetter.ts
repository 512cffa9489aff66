/** Head and foot of a report: who reports, to whom, which number, which day, which period, who signs. */
import type { Component } from "../facts/identity";
import type { Facts } from "../facts/facts";
import type { FormSetIndex } from "../forms/formSetIndex";
import { normaliseSpaces } from "../language/fold";
import { periodRange, type ReportingPeriod } from "../language/periods";
import { candidateAt, type Candidate } from "./candidates";

export interface ReadLetter {
  readonly fields: readonly Candidate[];
  /** Rows of the lists of addressees and recipients: path of the list, id of its column, texts. */
  readonly lists: readonly {
    readonly path: string;
    readonly column: string;
    readonly texts: readonly string[];
  }[];
}

export function readLetter(facts: Facts, index: FormSetIndex): ReadLetter {
  const { letter } = index.formSet;
  const lines = (component: Component): readonly { readonly passage: number; readonly text: string }[] =>
    (facts.identity.components.get(component) ?? []).map((passage) => ({
      passage,
      text: normaliseSpaces(facts.passages[passage]?.text ?? ""),
    }));
  const first = (wording: string): readonly string[] => pathsOf(index, wording);
  const field = (
    path: string | undefined,
    value: unknown,
    passage: number | undefined,
  ): readonly Candidate[] => {
    if (path === undefined || passage === undefined || value === null || value === "") return [];
    const end = facts.passages[passage]?.text.length ?? 0;
    return candidateAt(facts, path, value, { passage, start: 0, end });
  };
  const { own, date } = facts.identity;
  const [numberPath, codePath] = first(letter.documentNumber);
  const [placePath, datePath] = first(letter.placeAndDate);
  const [place] = lines("placeAndDate");
  const [name] = lines("issuingBody");
  const superior = lines("superiorBody").at(-1);
  const [signer] = lines("signatureName");
  const roles = lines("signatureRole").flatMap(({ passage, text }) =>
    text.split(/(?<=GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG) (?=\p{Lu})/u).map((role) => ({ passage, text: role })),
  );
  const [authority, position] = roles.length > 1 ? [roles[0], roles.at(-1)] : [undefined, roles[0]];
  const [authorityPath, positionPath] = letter.signatureRoles.map((id) => first(id)[0]);
  const archive = lines("recipients").find(({ text }) => /^-? ?lưu ?:/iu.test(text));
  return {
    fields: [
      ...field(first(letter.issuingBody)[0], name && spelled(facts, name.text), name?.passage),
      ...field(first(letter.superiorBody)[0], superior && spelled(facts, superior.text), superior?.passage),
      ...field(numberPath, own?.number ?? null, own?.span.passage),
      ...field(codePath, own?.letters.replace(/^BC-/u, "") ?? null, own?.span.passage),
      // Annexes repeat the report's symbol under their titles; it may be another one.
      ...annexNotes(facts).flatMap(({ letters, span }) =>
        field(codePath, letters.replace(/^BC-/u, ""), span.passage),
      ),
      ...field(placePath, place?.text.split(",")[0]?.trim() ?? null, place?.passage),
      ...field(datePath?.replace(/\.long$/u, ""), date?.iso ?? null, date?.span.passage),
      ...period(facts, index),
      ...field(first(letter.signer)[0], signer?.text ?? null, signer?.passage),
      ...field(authorityPath, authority?.text ?? null, authority?.passage),
      ...field(positionPath, position?.text ?? null, position?.passage),
      ...field(
        first(letter.archive)[0],
        archive?.text.replace(/^-? ?lưu ?: ?(?:VT[,;] ?)?/iu, "").replace(/[.;]+$/u, "") ?? null,
        archive?.passage,
      ),
    ],
    lists: [
      rows(letter.addressees, addressees(facts, lines("addressee"))),
      rows(
        letter.recipients,
        lines("recipients").flatMap(({ text }) => recipient(text)),
      ),
    ].filter(({ texts }) => texts.length > 0),
  };
}

/** "(Kèm theo Báo cáo số 12/BC-SYT …)" in the annexes. */
const annexNotes = ({ citations, outline, passages }: Facts) =>
  citations.filter(({ letters, span: { passage } }) => {
    const isInAnnex = (outline.lines[passage]?.part ?? 0) > 0;
    return isInAnnex && letters.startsWith("BC-") && /kèm theo/u.test(passages[passage]?.lower ?? "");
  });

/** Paths of single figures in a wording of the letter. */
function pathsOf({ formSet }: FormSetIndex, wording: string): readonly string[] {
  return Object.values(formSet.wording[wording]?.args ?? {}).flatMap((argument) =>
    typeof argument === "string" ? [argument] : [],
  );
}

const PEOPLES_COMMITTEE =
  /^(?<body>UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN) (?<level>TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ|ĐẶC KHU) (?<place>.+)$/u;

/** "UBND TỈNH LẠNG SƠN" is "UBND tỉnh Lạng Sơn", whether the text names it or not. */
function peoplesCommittee(capitals: string): string | null {
  const { body, level, place } = PEOPLES_COMMITTEE.exec(capitals)?.groups ?? {};
  if (body === undefined || level === undefined || place === undefined) return null;
  const words = place
    .toLowerCase()
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [body === "UBND" ? body : "Ủy ban nhân dân", level.toLowerCase(), ...words].join(" ");
}

/** A name in capitals as the text spells it: "Sở Khoa học và Công nghệ"; null when the text never names it. */
function spelled({ passages }: Facts, capitals: string): string | null {
  const name = capitals.toLowerCase();
  for (const { text, lower } of passages) {
    const at = lower.indexOf(name);
    if (at < 0) continue;
    const found = text.slice(at, at + name.length);
    if (found !== found.toUpperCase()) return found.charAt(0).toUpperCase() + found.slice(1);
  }
  return peoplesCommittee(capitals);
}

function period({ identity, ...facts }: Facts, index: FormSetIndex): readonly Candidate[] {
  const path = [...index.concepts.values()].find(
    ({ kind, table }) => kind === "period" && table === null,
  )?.id;
  const { period: named, range } = identity;
  if (path === undefined || named?.year == null) return [];
  const { kind, year, number } = named;
  if (kind === "years" || kind === "range" || kind === "current") return [];
  const days =
    range?.from != null && range.to !== null
      ? { from: range.from, to: range.to }
      : periodRange(kind, year, number ?? undefined, index.formSet.cutOff.firstDay);
  const value: ReportingPeriod = { kind, year, ...(number !== null && { number }), ...days };
  return candidateAt({ identity, ...facts }, path, value, named.span);
}

function rows(path: string, texts: readonly string[]) {
  const end = path.lastIndexOf(".");
  return { path: path.slice(0, end), column: path.slice(end + 1), texts };
}

/** "Kính gửi: …" on its line, or the items under it. */
function addressees(facts: Facts, lines: readonly { readonly passage: number; readonly text: string }[]) {
  const [line] = lines.length > 0 ? lines : findAddressee(facts);
  if (line === undefined) return [];
  const named = line.text.replace(/^kính gửi ?:? ?/iu, "").replace(/[.;]+$/u, "");
  if (named !== "") return [named];
  const texts: string[] = [];
  for (const passage of facts.passages.slice(line.passage + 1, line.passage + 30)) {
    const item = /^\s*[-+] ?(?<name>.+)$/u.exec(passage.text)?.groups?.["name"];
    if (item === undefined) break;
    texts.push(normaliseSpaces(item).replace(/[.;]+$/u, ""));
  }
  return texts;
}

const findAddressee = ({ passages }: Facts) =>
  passages
    .filter(({ lower }) => /^\s*kính gửi ?:/u.test(lower))
    .map(({ index, text }) => ({ passage: index, text: normaliseSpaces(text) }));

function recipient(line: string): readonly string[] {
  const name = line.replace(/^[-+] ?/u, "").replace(/[.;]+$/u, "");
  return name === "" || /^(?:như trên|lưu ?:)/iu.test(name) ? [] : [name];
}
