import { HostError, type DocumentPort, type Edit, type Place } from "../../document/port";
import { newQueue } from "../../document/queue";
import type { DataPart, Snapshot } from "../../document/snapshot";
import { refuseStale } from "../../ooxml/dataRevision";
import type { Platform } from "../../ooxml/platform";
import { applySteps } from "./applySteps";
import {
  addData,
  type AddedData,
  checkedData,
  removeOlderData,
  restoreData,
  takeBackData,
} from "./dataParts";
import { asHostError, stranded } from "./errors";
import { goTo } from "./goTo";
import { OpenDocument, type OpenIn } from "./openDocument";
import { documentName, requireWord, type OfficeLibrary } from "./office";
import { planEdits, type Plan } from "./plan";
import { readDocument } from "./read";
import { readData } from "./readData";
import { takeBack } from "./recover";
import type { Step } from "./step";
import type { WordView } from "./wordView";

type DataEdit = Extract<Edit, { readonly kind: "writeData" }>;

interface Applied {
  readonly edits: readonly Edit[];
  readonly steps: readonly Step[];
  readonly open: OpenIn;
  readonly data: readonly string[] | null;
}

const notTheLast = (): HostError =>
  new HostError(
    "changed-meanwhile",
    "Tài liệu đã được thay đổi thêm sau lần chèn này nên Khớp không hoàn lại được nữa. Hãy dùng lệnh Undo (Ctrl+Z) của Word.",
  );

const DATA_STAND =
  "Văn bản đã trở lại như trước khi chèn, nhưng số liệu giữ trong tài liệu vẫn là của lần chèn.";

/** The one edit, when it writes data and nothing of the text. */
function onlyData([edit, ...others]: readonly Edit[]): DataEdit | null {
  return edit?.kind === "writeData" && others.length === 0 ? edit : null;
}

/**
 * The document that is open in Word, through Office.js. It rests on WordApi 1.3 and the Common API's custom XML parts
 * (Office 2021), and uses later sets where Word claims them.
 */
export class WordHost implements DocumentPort {
  readonly #library: OfficeLibrary;
  readonly #platform: Platform;
  /** The document as it was read last: what edits refer to. Null once it was written to. */
  #view: WordView | null = null;
  /** What each reading saw, since the text was written to last. */
  #views = new WeakMap<Snapshot, WordView>();
  /** One call after the other: Word would mix their commands. */
  readonly #queue = newQueue();
  /** What was applied last, but for data alone; `data`: what stood before, null: nothing was written. */
  #last: Applied | null = null;

  /** To be made after `Office.onReady()`. Throws `HostError` where Word is too old. */
  constructor(library: OfficeLibrary, platform: Platform) {
    requireWord(library);
    this.#library = library;
    this.#platform = platform;
  }

  get name(): string {
    return documentName(this.#library);
  }

  read(): Promise<Snapshot> {
    return this.#inTurn(async () => {
      const [view, data] = await Promise.all([
        readDocument(this.#library, this.#platform),
        readData(this.#library),
      ]);
      const snapshot = { ...view.snapshot, data };
      this.#view = view;
      this.#views.set(snapshot, view);
      return snapshot;
    });
  }

  readData(): Promise<readonly DataPart[]> {
    return this.#inTurn(() => readData(this.#library));
  }

  apply(edits: readonly Edit[], of?: Snapshot): Promise<void> {
    return this.#inTurn(async () => {
      const only = onlyData(edits);
      if (only) {
        // Nothing that was read is changed: neither the text nor where it stands.
        await removeOlderData(this.#library, (await this.#addData(only)).id);
        return;
      }
      // The steps compare what they touch with what the reading saw before they write.
      const view = of ? this.#views.get(of) : await this.#current();
      if (!view) refuseStale(edits, await readData(this.#library), this.#platform.parseXml);
      const plan = await planEdits(edits, view, this.#platform);
      const open = this.#opener(view, plan);
      const added = plan.data && (await this.#addData(plan.data));
      this.#view = null;
      this.#views = new WeakMap();
      this.#last = null;
      try {
        await applySteps(plan.steps, this.#library, open);
      } catch (error) {
        const failure = asHostError(error);
        if (added) await takeBackData(this.#library, added.id, failure);
        throw failure;
      }
      if (added) await removeOlderData(this.#library, added.id);
      this.#last = { edits, steps: plan.steps, open, data: added && added.before };
    });
  }

  takeBack(edits: readonly Edit[]): Promise<void> {
    return this.#inTurn(async () => {
      const last = this.#last;
      if (last?.edits !== edits) throw notTheLast();
      this.#view = null;
      this.#views = new WeakMap();
      await this.#goBack(last);
    });
  }

  /** Text first, then data. Where either fails, the way to go on is the same again: what is back already stays so. */
  async #goBack(last: Applied): Promise<void> {
    const goOn = () => this.#goBack(last);
    try {
      await takeBack(last.steps, this.#library, last.open);
    } catch (error) {
      const { code, message, standing } = asHostError(error);
      throw new HostError(code, message, {
        cause: error,
        standing: standing ? { ...standing, restore: goOn } : undefined,
      });
    }
    try {
      if (last.data) await restoreData(this.#library, this.#platform, last.data);
    } catch (error) {
      throw stranded(asHostError(error), [DATA_STAND], goOn);
    }
    this.#last = null;
  }

  goTo(place: Place): Promise<void> {
    return this.#inTurn(async () => goTo(place, await this.#current(), this.#library));
  }

  #addData({ xml, over }: DataEdit): Promise<AddedData> {
    return addData(this.#library, this.#platform, checkedData(xml, this.#platform), over);
  }

  /** Opens the document for edits of what was read. */
  #opener({ bodyTexts }: WordView, { reworded }: Plan): OpenIn {
    return (context) => new OpenDocument(this.#library, this.#platform, context, bodyTexts, reworded);
  }

  async #current(): Promise<WordView> {
    this.#view ??= await readDocument(this.#library, this.#platform);
    return this.#view;
  }

  /** Going back waits for its turn like all else. */
  #restoredInTurn(failure: HostError): HostError {
    const { code, message, standing } = failure;
    if (!standing) return failure;
    const restore = () => this.#inTurn(() => standing.restore());
    return new HostError(code, message, { cause: failure, standing: { ...standing, restore } });
  }

  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await this.#queue(run);
    } catch (error) {
      throw this.#restoredInTurn(asHostError(error));
    }
  }
}
