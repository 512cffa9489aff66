/** The command line: finds the command, sorts its words, turns every failure into one sentence. */
import { parseArgs } from "node:util";
import { HostError } from "../document/port";
import { type Call, type Command, CommandError, type ExitCode, type Output } from "./command";
import { build } from "./commands/build";
import { check } from "./commands/check";
import { figures } from "./commands/figures";
import { formsCheck } from "./commands/formsCheck";
import { formsMove } from "./commands/formsMove";
import { formsNew } from "./commands/formsNew";
import { formsSchema } from "./commands/formsSchema";
import { formsTake } from "./commands/formsTake";
import { refresh } from "./commands/refresh";
import { rules } from "./commands/rules";
import { schema } from "./commands/schema";
import { validate } from "./commands/validate";

export const commands: readonly Command[] = [
  schema,
  validate,
  build,
  refresh,
  figures,
  check,
  rules,
  formsCheck,
  formsNew,
  formsSchema,
  formsTake,
  formsMove,
];

function help(): string {
  const width = Math.max(...commands.map(({ name, usage }) => `${name} ${usage}`.length));
  return [
    "Khớp – lập và rà soát báo cáo kiểm soát thủ tục hành chính",
    "",
    "Cách dùng:",
    ...commands.map(({ name, usage, summary }) => `  khop ${`${name} ${usage}`.padEnd(width)}  ${summary}`),
    "",
    "Mã thoát: 0 xong, không có gì sai; 1 xong, có chỗ sai; 2 không làm được.",
  ].join("\n");
}

/** Sorts the words behind the command's name. Unknown options are refused. */
function sortWords(command: Command, words: readonly string[]): Call {
  const options = Object.fromEntries([
    ...command.values.map((name) => [
      name,
      { type: "string" as const, ...(name === "output" && { short: "o" }) },
    ]),
    ...command.flags.map((name) => [name, { type: "boolean" as const }]),
  ]) as Record<string, { type: "string" | "boolean"; short?: string }>;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return {
      files: positionals,
      option: (name) => {
        const value = values[name];
        return typeof value === "string" ? value : undefined;
      },
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new CommandError(`Lệnh gõ chưa đúng. Cách dùng: khop ${command.name} ${command.usage}`, {
      cause: error,
    });
  }
}

/** "check", or of a family "forms check". */
const findCommand = ([first = "", second = ""]: readonly string[]): Command | undefined =>
  commands.find(({ name }) => name === first || name === `${first} ${second}`);

/** The command's name as it was meant: two words where the first names a family. */
function asked([first = "", second]: readonly string[]): string {
  const isFamily = commands.some(({ name }) => name.startsWith(`${first} `));
  return isFamily && second !== undefined ? `${first} ${second}` : first;
}

/** Runs `khop` with its words; never throws. */
export async function khop(words: readonly string[], output: Output): Promise<ExitCode> {
  const [name] = words;
  if (name === undefined || ["--help", "-h", "help"].includes(name)) {
    output.out(help());
    return name === undefined ? 2 : 0;
  }
  const command = findCommand(words);
  if (!command) {
    output.err(`Không có lệnh "${asked(words)}". Gõ "khop --help" để xem các lệnh.`);
    return 2;
  }
  try {
    const rest = words.slice(command.name.split(" ").length);
    return await command.run(sortWords(command, rest), output);
  } catch (error) {
    if (error instanceof CommandError || error instanceof HostError) {
      output.err(error.message);
      return 2;
    }
    // A defect of the program, not of the input: say so plainly, with what helps to find it.
    output.err(
      `Khớp gặp sự cố ngoài dự kiến khi chạy lệnh "${command.name}" (${String(error)}); tệp đầu vào không bị thay đổi. ` +
        "Hãy gửi tệp và câu lệnh này cho người phụ trách Khớp.",
    );
    return 2;
  }
}
