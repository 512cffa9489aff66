import { createHash } from "node:crypto";
import { basename } from "node:path";
import { HostError } from "../../document/port";
import type { Evidence, Finding, Severity } from "../../findings/finding";
import type { FormSetIndex } from "../../forms/formSetIndex";
import { openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import { formatInteger } from "../../language/numbers";
import { createReport } from "../../ooxml/template";
import type { CheckResult } from "../../rules/checkDocument";
import type { Coverage } from "../../rules/coverage";
import { rules as allRules } from "../../rules/registry";
import type { Rule } from "../../rules/rule";
import { ruleSetVersion } from "../../rules/ruleSetVersion";
import { checkRecord } from "../../workflows/checkRecord";
import { checkReport } from "../../workflows/checkReport";
import { type Call, type Command, CommandError, type Output } from "../command";
import { readBytes, writeWhole } from "../files";
import { formsOf } from "../forms";

/** One file's result, the object that `--json` prints. */
type FileResult =
  | { readonly file: string; readonly findings: readonly Finding[]; readonly coverage: Coverage }
  | { readonly file: string; readonly error: string };

/** A file that could be checked. */
interface Checked {
  readonly bytes: Uint8Array;
  readonly all: CheckResult;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const NAMES: Readonly<Record<Severity, string>> = { error: "Sai", warning: "Nên xem", note: "Lưu ý" };

/** Says what does not tally in documents, and which numbers it could not check. */
export const check: Command = {
  name: "check",
  usage: "FILE.docx… [--json] [--min-severity warning] [--only RULE,…] [--record R.docx] [--forms F.json]",
  summary: "Rà soát tài liệu: nêu chỗ không khớp và số chưa kiểm được",
  values: ["min-severity", "only", "record", "forms"],
  flags: ["json"],
  run: async (call, output) => {
    if (call.files.length === 0)
      throw new CommandError('Chưa nêu tệp .docx. Gõ "khop --help" để xem cách dùng.');
    const record = call.option("record");
    if (record !== undefined && call.files.length > 1)
      throw new CommandError("--record lập biên bản cho một tệp; hãy nêu từng tệp một.");
    const forms = await formsOf(call);
    const chosen = chosenRules(call);
    const json = call.flag("json");
    // Notes stay quiet for people; programs get all.
    const least = leastSeverity(call, json ? "note" : "warning");
    const results: FileResult[] = [];
    for (const file of call.files) {
      const { result, checked } = await checkFile(file, forms, chosen, least);
      results.push(result);
      if (!json) printResult(result, checked?.all.waived.length ?? 0, least, output);
      if (record !== undefined && checked)
        await writeRecord(record, file, checked, chosen ?? allRules, output);
    }
    if (json) output.out(JSON.stringify(results, null, 2));
    if (results.some((result) => "error" in result)) return 2;
    return results.some((result) => "findings" in result && result.findings.some(isError)) ? 1 : 0;
  },
};

const isError = ({ severity }: Finding): boolean => severity === "error";

function chosenRules(call: Call): readonly Rule[] | null {
  const only = call.option("only");
  if (only === undefined) return null;
  return only.split(",").map((id) => {
    const rule = allRules.find((candidate) => candidate.id === id.trim());
    if (!rule)
      throw new CommandError(`Không có quy tắc "${id.trim()}". Gõ "khop rules" để xem danh sách quy tắc.`);
    return rule;
  });
}

function leastSeverity(call: Call, fallback: Severity): Severity {
  const given = call.option("min-severity") ?? fallback;
  const severity = SEVERITIES.find((candidate) => candidate === given);
  if (!severity)
    throw new CommandError(`--min-severity chỉ nhận ${SEVERITIES.join(", ")}, không nhận "${given}".`);
  return severity;
}

async function checkFile(
  file: string,
  forms: readonly FormSetIndex[],
  rules: readonly Rule[] | null,
  least: Severity,
): Promise<{ readonly result: FileResult; readonly checked: Checked | null }> {
  try {
    const bytes = await readBytes(file);
    const snapshot = await openDocx(bytes, file, nodePlatform).read();
    const all = checkReport(snapshot, {
      forms,
      tools: nodePlatform,
      ...(rules && { rules }),
    });
    const rank = SEVERITIES.indexOf(least);
    const findings = all.findings.filter(({ severity }) => SEVERITIES.indexOf(severity) <= rank);
    return { result: { file, findings, coverage: all.coverage }, checked: { bytes, all } };
  } catch (error) {
    if (error instanceof HostError || error instanceof CommandError)
      return { result: { file, error: error.message }, checked: null };
    throw error;
  }
}

/** Writes the record of the check of one file: all its findings, whatever is shown. */
async function writeRecord(
  record: string,
  file: string,
  { bytes, all }: Checked,
  rules: readonly Rule[],
  output: Output,
): Promise<void> {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const head = {
    file: basename(file),
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
    rules: ruleSetVersion(rules),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  await writeWhole(record, await createReport(checkRecord(head, all), null, nodePlatform));
  // What a program reads on stdout stays JSON.
  output.err(`Đã ghi biên bản kiểm tra vào ${record}.`);
}

/** Findings by place, in reading order of the place's first finding. */
function printResult(result: FileResult, waived: number, least: Severity, output: Output): void {
  output.out(result.file);
  if ("error" in result) {
    output.err(`${result.file}: ${result.error}`);
    return;
  }
  const { findings, coverage } = result;
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const place = finding.evidence[0]?.place ?? "Toàn văn bản";
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  for (const [place, own] of places) {
    output.out(`\n  ${place}`);
    for (const finding of own) for (const line of findingLines(finding)) output.out(`    ${line}`);
  }
  const allowed = waived === 0 ? "" : ` ${formatInteger(waived)} phát hiện được bỏ qua, có lý do.`;
  output.out(`\n  ${summaryOf(findings, least)}${allowed} ${coverageLine(coverage)}`);
}

function findingLines({ severity, message, evidence, fix, rule }: Finding): readonly string[] {
  const quotes = evidence.map(({ quote, place }: Evidence) => `“${quote.replace(/\s+/g, " ")}” (${place})`);
  return [
    `${NAMES[severity]}: ${message} [${rule}]`,
    ...(quotes.length > 0 ? [`  Tại: ${quotes.join("; ")}`] : []),
    ...(fix === "" ? [] : [`  Sửa: ${fix}`]),
  ];
}

function summaryOf(findings: readonly Finding[], least: Severity): string {
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  const counts = shown.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${NAMES[severity].toLowerCase()}`;
  });
  return findings.length === 0 ? "Không thấy chỗ nào không khớp." : `${counts.join(", ")}.`;
}

function coverageLine({ numbers, linked, checked, waived, uncovered }: Coverage): string {
  if (numbers === 0) return "Văn bản không có con số nào.";
  const n = formatInteger;
  return `Trong ${n(numbers)} con số: ${n(linked)} liên kết, ${n(checked)} đã đối chiếu, ${n(waived)} bỏ qua, ${n(uncovered)} chưa đối chiếu được.`;
}
