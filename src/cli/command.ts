/** What a command of `khop` is, and how it refuses. */

/** Where a command writes; tests give their own. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** 0: done, nothing is wrong; 1: done, something is wrong (said on stdout); 2: cannot be done. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** "FIGURES.json -o OUT.docx [--template T.docx]" */
  readonly usage: string;
  /** One Vietnamese line. */
  readonly summary: string;
  /** Options that take a value, and those that do not; `-o` is short for `--output`. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
  readonly run: (call: Call, output: Output) => Promise<ExitCode>;
}

/** The words of a call, sorted. */
export interface Call {
  readonly files: readonly string[];
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** A command cannot be carried out; `message` is one Vietnamese sentence that says what to do. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
  }
}

/** The one file of a command that takes one. */
export function onlyFile({ files }: Call, what: string): string {
  const [file, ...rest] = files;
  if (file === undefined) throw new CommandError(`Chưa nêu ${what}. Gõ "khop --help" để xem cách dùng.`);
  if (rest.length > 0)
    throw new CommandError(`Lệnh này chỉ nhận một ${what}, nhưng có thêm: ${rest.join(", ")}.`);
  return file;
}
