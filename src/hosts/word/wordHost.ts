import { HostError, type DocumentPort, type Edit, type Place } from "../../document/port";
import { newQueue } from "../../document/queue";
import type { DataPart, Snapshot } from "../../document/snapshot";
import { refuseStale } from "../../ooxml/dataRevision";
import type { Platform } from "../../ooxml/platform";
import { applySteps } from "./applySteps";
import { addData, checkedData, readData, removeOlderData, takeBackData } from "./dataParts";
import { asHostError } from "./errors";
import { goTo } from "./goTo";
import { OpenDocument, type OpenIn } from "./openDocument";
import { documentName, requireWord, type OfficeLibrary } from "./office";
import { planEdits } from "./plan";
import { readDocument } from "./read";
import type { WordView } from "./wordView";

type DataEdit = Extract<Edit, { readonly kind: "writeData" }>;

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
      const data = onlyData(edits);
      if (data) {
        // Nothing that was read is changed: neither the text nor where it stands.
        await removeOlderData(this.#library, await this.#addData(data));
        return;
      }
      // The steps compare what they touch with what the reading saw before they write.
      const view = of ? this.#views.get(of) : await this.#current();
      if (!view) refuseStale(edits, await readData(this.#library), this.#platform.parseXml);
      const plan = await planEdits(edits, view, this.#platform);
      const id = plan.data === null ? null : await this.#addData(plan.data);
      this.#view = null;
      this.#views = new WeakMap();
      try {
        await applySteps(plan.steps, this.#library, this.#opener(view));
      } catch (error) {
        const failure = asHostError(error);
        if (id !== null) await takeBackData(this.#library, id, failure);
        throw failure;
      }
      if (id !== null) await removeOlderData(this.#library, id);
    });
  }

  goTo(place: Place): Promise<void> {
    return this.#inTurn(async () => goTo(place, await this.#current(), this.#library));
  }

  #addData({ xml, over }: DataEdit): Promise<string> {
    return addData(this.#library, this.#platform, checkedData(xml, this.#platform), over);
  }

  /** Opens the document for edits of what was read. */
  #opener({ bodyTexts }: WordView): OpenIn {
    return (context) => new OpenDocument(this.#library, this.#platform, context, bodyTexts);
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
