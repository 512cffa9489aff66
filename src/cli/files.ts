/** Reading and writing files with messages that a person can act on. */
import type { Stats } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CommandError } from "./command";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "không có tệp này",
  EISDIR: "đây là một thư mục, không phải tệp",
  ENOTDIR: "đường dẫn đi qua một tệp, không phải thư mục",
  EACCES: "không có quyền",
  EPERM: "không có quyền, hoặc tệp đang mở trong chương trình khác",
  EBUSY: "tệp đang mở trong chương trình khác; hãy đóng lại rồi thử lần nữa",
  EROFS: "ổ đĩa chỉ cho đọc",
  ENOSPC: "ổ đĩa hết chỗ",
  ENAMETOOLONG: "tên tệp quá dài",
};

function failure(verb: string, file: string, error: unknown): CommandError {
  const code = codeOf(error);
  const reason = REASONS[code] ?? `hệ điều hành báo ${code || "lỗi"}`;
  return new CommandError(`Không ${verb} được ${file}: ${reason}.`, { cause: error });
}

export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw failure("đọc", file, error);
  }
}

/** A text file in UTF-8; a byte-order mark is dropped. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CommandError(`${file} không phải là văn bản UTF-8; hãy lưu lại tệp với bảng mã UTF-8.`, {
      cause: error,
    });
  }
}

export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file} không phải là JSON đúng cú pháp${placeOf(text, error)}.`, {
      cause: error,
    });
  }
}

/** "dòng 3, cột 14" from the engine's message, where it tells. */
function placeOf(text: string, error: unknown): string {
  const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (at === undefined) return " (tệp dừng giữa chừng)";
  const before = text.slice(0, Number(at)).split("\n");
  return ` (dòng ${before.length}, cột ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** What stands where a file is to be written; null: nothing. */
async function standingAt(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw failure("ghi", file, error);
  }
}

/** Refuses to write over what somebody wrote by hand. */
export async function refuseExisting(file: string): Promise<void> {
  if (await standingAt(file))
    throw new CommandError(`Đã có ${file}; hãy chọn tên khác để không ghi đè lên tệp ấy.`);
}

/** Writes a file whole or not at all: beside it first, then in its place. Missing folders are made. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const target = resolve(file);
  const beside = `${target}.${process.pid}.tmp`;
  if ((await standingAt(target))?.isDirectory())
    throw failure("ghi", file, Object.assign(new Error("directory"), { code: "EISDIR" }));
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw failure("ghi", file, error);
  }
}
