/** The words of a form set: every message and argument that is spoken of exists, and fits its text. */
import { checkCondition } from "./checkFormulas";
import type { Wording } from "./formSet";
import { findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import type { Report } from "./formSetProblem";
import { checkMessagesInPlace, letterMessages } from "./checkMessages";
import { icuArguments } from "./icuArguments";
import { asSentence, unknownFigure, unknownName, unknownTable } from "./unknownName";

/** Arguments that the report itself fills in messages that join figures. */
const JOIN_ARGUMENTS = ["figure", "label"];

export function checkWording(index: FormSetIndex, report: Report): void {
  const { wording } = index.formSet;
  const joined = new Set<string>();
  for (const { args } of Object.values(wording))
    for (const argument of Object.values(args))
      if (typeof argument === "object" && "join" in argument) joined.add(argument.message);
  for (const [id, message] of Object.entries(wording)) {
    checkArguments(id, message, joined.has(id), report);
    for (const [name, argument] of Object.entries(message.args))
      checkArgument(index, argument, `wording.${id}.args.${name}`, report);
  }
  checkSections(index, report);
  checkAnnexes(index, report);
  checkLetter(index, report);
  checkMessagesInPlace(index, report);
}

/** The arguments that the text uses and those that are given must be the same. */
function checkArguments(id: string, { text, args }: Wording, joined: boolean, report: Report): void {
  const used = icuArguments(text);
  const given = new Set([...Object.keys(args), ...(joined ? JOIN_ARGUMENTS : [])]);
  for (const name of used)
    if (!given.has(name))
      report(
        `wording.${id}.text`,
        `Lời văn dùng {${name}} nhưng args không có “${name}”${unknownName(name, given, "hãy khai trong args hoặc bỏ khỏi câu.")}`,
      );
  for (const name of Object.keys(args))
    if (!used.has(name))
      report(
        `wording.${id}.args.${name}`,
        `Lời văn không dùng {${name}}; hãy bỏ tham số này hoặc đưa vào câu.`,
      );
}

function checkArgument(
  index: FormSetIndex,
  argument: Wording["args"][string],
  at: string,
  report: Report,
): void {
  const { formSet } = index;
  if (typeof argument === "string") checkFigure(index, argument, at, report);
  else if ("join" in argument) {
    for (const path of argument.join) checkFigure(index, path, `${at}.join`, report);
    checkMessage(index, argument.message, `${at}.message`, report);
  } else if ("each" in argument) {
    checkTable(index, argument.each, `${at}.each`, report);
    checkMessage(index, argument.message, `${at}.message`, report);
  } else if ("annex" in argument) {
    if (!formSet.annexes.some(({ id }) => id === argument.annex))
      report(
        `${at}.annex`,
        `Không có phụ lục “${argument.annex}”${nearest(argument.annex, formSet.annexes, "hãy khai trong annexes.")}`,
      );
  } else if ("message" in argument) checkMessage(index, argument.message, `${at}.message`, report);
  else if (!formSet.laws.some(({ id }) => id === argument.law))
    report(
      `${at}.law`,
      `Không có văn bản “${argument.law}”${nearest(argument.law, formSet.laws, "hãy khai trong laws.")}`,
    );
}

const nearest = (id: string, items: readonly { readonly id: string }[], otherwise: string): string =>
  unknownName(
    id,
    items.map((item) => item.id),
    otherwise,
  );

function checkFigure(index: FormSetIndex, path: string, at: string, report: Report) {
  const reference = findReference(index, path);
  if (!reference || reference.row === "*") report(at, asSentence(unknownFigure(index, path)));
  return reference;
}

function checkMessage(index: FormSetIndex, id: string, at: string, report: Report): void {
  const { wording } = index.formSet;
  if (!Object.hasOwn(wording, id))
    report(at, `Không có lời văn “${id}”${unknownName(id, Object.keys(wording), "hãy khai trong wording.")}`);
}

function checkTable(index: FormSetIndex, path: string, at: string, report: Report): TableFigures | null {
  const table = index.tables.get(path) ?? null;
  if (!table) report(at, asSentence(unknownTable(index, path)));
  return table;
}

function checkSections(index: FormSetIndex, report: Report): void {
  index.formSet.sections.forEach((section, position) => {
    const at = `sections[${position}]`;
    if (section.heading !== null) checkMessage(index, section.heading, `${at}.heading`, report);
    for (const group of section.groups)
      if (!index.formSet.groups.some(({ id }) => id === group))
        report(
          `${at}.groups`,
          `Không có nhóm số liệu “${group}”${nearest(group, index.formSet.groups, "hãy khai trong groups.")}`,
        );
    section.content.forEach((content, number) => {
      const place = `${at}.content[${number}]`;
      if ("table" in content) {
        checkWhen(index, content.when, `${place}.when`, report);
        if (!index.formSet.tables.some(({ id }) => id === content.table))
          report(
            `${place}.table`,
            `Không có bảng “${content.table}”${nearest(content.table, index.formSet.tables, "hãy khai trong tables.")}`,
          );
      } else if ("paragraphs" in content) {
        const reference = checkFigure(index, content.paragraphs, `${place}.paragraphs`, report);
        if (reference && reference.kind !== "paragraphs")
          report(`${place}.paragraphs`, `“${content.paragraphs}” không thuộc loại paragraphs.`);
      } else {
        checkMessage(index, content.message, `${place}.message`, report);
        const table =
          content.each === undefined ? null : checkTable(index, content.each, `${place}.each`, report);
        if (content.when !== undefined)
          checkCondition(index, content.when, { table, previous: false }, `${place}.when`, report);
      }
    });
  });
}

function checkAnnexes(index: FormSetIndex, report: Report): void {
  index.formSet.annexes.forEach((annex, position) => {
    checkWhen(index, annex.when, `annexes[${position}].when`, report);
    checkMessage(index, annex.title, `annexes[${position}].title`, report);
    annex.lines.forEach((id, line) => {
      checkMessage(index, id, `annexes[${position}].lines[${line}]`, report);
    });
  });
}

function checkLetter(index: FormSetIndex, report: Report): void {
  const { letter } = index.formSet;
  for (const { id, at } of letterMessages(letter)) checkMessage(index, id, at, report);
  for (const name of ["addressees", "recipients"] as const)
    if (!index.concepts.get(letter[name])?.table)
      report(
        `letter.${name}`,
        `“${letter[name]}” phải là một cột của danh sách, ví dụ unit.recipients.name.`,
      );
}

function checkWhen(index: FormSetIndex, when: string | undefined, at: string, report: Report): void {
  if (when !== undefined) checkCondition(index, when, { table: null, previous: false }, at, report);
}
