import { HostError, type DocumentPort, type Edit, type Place } from "../../document/port";
import type { DataPart, Snapshot } from "../../document/snapshot";
import { refuseStale } from "../../ooxml/dataRevision";
import { applyEdits } from "../../ooxml/edit/applyEdits";
import { openPackage, type OpenedPackage } from "../../ooxml/package";
import type { Platform } from "../../ooxml/platform";
import { readWithSources, type SourcedSnapshot } from "../../ooxml/snapshot/readSnapshot";
import { readDataParts } from "../../ooxml/snapshot/dataParts";
import { createReport } from "../../ooxml/template";
import { writeZip } from "../../ooxml/zip/writeZip";

/** Opens a .docx in memory. `name` is what the user calls it. Throws `HostError`. */
export const openDocx = (bytes: Uint8Array, name: string, platform: Platform): DocxHost =>
  new DocxHost(bytes, name, platform);

/** An empty document in the official template. */
export const newDocx = async (name: string, platform: Platform): Promise<DocxHost> =>
  new DocxHost(await createReport([], null, platform), name, platform);

/** Where "cursor" is; null: at the end. */
type Cursor = { readonly paragraph: number } | null;

/** The port over a .docx in memory. */
export class DocxHost implements DocumentPort {
  readonly name: string;
  readonly #opened: Uint8Array;
  readonly #platform: Platform;
  #parts: OpenedPackage;
  #source: SourcedSnapshot | null = null;
  /** Readings of the text as it stands. */
  #readings = new WeakSet<Snapshot>();
  /** All that was applied since opening: what leads from the opened file to the present one. */
  readonly #applied: { readonly edits: readonly Edit[]; readonly cursor: Cursor }[] = [];
  #cursor: Cursor = null;

  constructor(bytes: Uint8Array, name: string, platform: Platform) {
    this.name = name;
    this.#opened = bytes;
    this.#platform = platform;
    this.#parts = openPackage(bytes, platform);
  }

  read(): Promise<Snapshot> {
    return attempt(() => {
      const { snapshot } = this.#read();
      this.#readings.add(snapshot);
      return snapshot;
    });
  }

  readData(): Promise<readonly DataPart[]> {
    return attempt(() => readDataParts(this.#parts));
  }

  apply(edits: readonly Edit[], of?: Snapshot): Promise<void> {
    return attempt(() => {
      if (edits.length === 0) return;
      const isText = edits.some(({ kind }) => kind !== "writeData");
      if (isText && of && !this.#readings.has(of))
        refuseStale(edits, readDataParts(this.#parts), this.#platform.parseXml);
      try {
        this.#apply(edits, this.#cursor);
      } catch (cause) {
        if (cause instanceof HostError) throw cause;
        this.#startOver();
        throw new HostError(
          "host-failed",
          "Không ghi được thay đổi vào tài liệu do lỗi của chương trình. Tài liệu vẫn như trước; hãy lưu lại tệp và báo lỗi này.",
          { cause },
        );
      }
      this.#applied.push({ edits, cursor: this.#cursor });
      this.#source = null;
      if (isText) this.#readings = new WeakSet();
    });
  }

  takeBack(edits: readonly Edit[]): Promise<void> {
    return attempt(() => {
      const at = this.#applied.map((each) => each.edits).lastIndexOf(edits);
      if (at < 0 || !this.#applied.slice(at + 1).every((each) => isOnlyData(each.edits))) throw notTheLast();
      this.#applied.length = at;
      this.#readings = new WeakSet();
      this.#startOver();
    });
  }

  /** A file has no window: the place only becomes where "cursor" is. */
  goTo(place: Place): Promise<void> {
    return attempt(() => {
      this.#cursor = { paragraph: this.#paragraphOf(place) };
    });
  }

  /** The file as it stands: the bytes that were opened when nothing was applied. */
  toBytes(): Promise<Uint8Array> {
    if (this.#applied.length === 0) return Promise.resolve(this.#opened);
    return writeZip(this.#parts.written(), this.#platform);
  }

  #read(): SourcedSnapshot {
    this.#source ??= readWithSources(this.#parts);
    return this.#source;
  }

  #apply(edits: readonly Edit[], cursor: Cursor): void {
    const source = this.#read();
    applyEdits(edits, { parts: this.#parts, platform: this.#platform, source, cursor });
  }

  /** Makes the state before a failure anew: from the opened bytes, by the same edits. */
  #startOver(): void {
    this.#parts = openPackage(this.#opened, this.#platform);
    this.#source = null;
    for (const { edits, cursor } of this.#applied) {
      this.#apply(edits, cursor);
      this.#source = null;
    }
  }

  #paragraphOf(place: Place): number {
    if (place.kind === "paragraph") return place.paragraph;
    const { tag, occurrence } = place.control;
    const found = this.#read().snapshot.controls.filter((control) => control.tag === tag)[occurrence];
    if (found) return found.end.paragraph;
    throw new HostError(
      "control-missing",
      `Không tìm thấy ô nội dung “${tag}” trong tài liệu, có thể ô đã bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
    );
  }
}

const isOnlyData = (edits: readonly Edit[]): boolean => edits.every(({ kind }) => kind === "writeData");

const notTheLast = (): HostError =>
  new HostError(
    "changed-meanwhile",
    "Tài liệu đã được thay đổi thêm sau lần chèn này nên không hoàn lại được nữa. Hãy xóa phần đã chèn, hoặc mở lại tệp cũ.",
  );

/** The port answers by promises, also when it refuses. */
function attempt<T>(action: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(action());
  });
}
