import type { ControlRef } from "../../document/port";
import type { Platform } from "../../ooxml/platform";
import { listsPlainText, supports, type OfficeLibrary } from "./office";
import { snapshotOf } from "./read";
import { findPlaces, type ParagraphPlaces } from "./paragraphPlaces";
import { fromWord } from "./text";

/** A control as Word listed it last. */
export interface ListedControl {
  readonly id: number;
  readonly tag: string;
  readonly text: string;
  /** Its content cannot be edited. */
  readonly locked: boolean;
  /** It stands around whole paragraphs of the body, not within one, nor around cells. */
  readonly block: boolean;
  readonly control: Word.ContentControl;
}

const CONTROL_PROPERTIES = "items/id,items/tag,items/text,items/cannotEdit,items/subtype";

/** Opens the document within a `Word.run`. */
export type OpenIn = (context: Word.RequestContext) => OpenDocument;

/**
 * The open document within one `Word.run`: what was loaded of it, and the queue of commands. The client library
 * needs a sync between a load and a look; who queues and who looks is said at each method.
 */
export class OpenDocument {
  readonly library: OfficeLibrary;
  readonly platform: Platform;
  readonly context: Word.RequestContext;
  #collection: Word.ContentControlCollection | null = null;
  #listed: readonly ListedControl[] | null = null;
  #byTag: ReadonlyMap<string, readonly ListedControl[]> = new Map();
  #byId: ReadonlyMap<number, ListedControl> = new Map();
  #asked = false;
  /** Ids of the controls of the last list whose removal is queued. */
  readonly #removed = new Set<number>();
  #paragraphs: Word.ParagraphCollection | null = null;
  #texts: readonly string[] | null = null;
  /** Texts of the body's paragraphs in the snapshot that the edits are for. */
  readonly #read: readonly string[];
  readonly #reworded: ReadonlyMap<string, string>;
  #places: ParagraphPlaces | null = null;

  constructor(
    library: OfficeLibrary,
    platform: Platform,
    context: Word.RequestContext,
    read: readonly string[],
    reworded: ReadonlyMap<string, string>,
  ) {
    this.library = library;
    this.platform = platform;
    this.context = context;
    this.#read = read;
    this.#reworded = reworded;
  }

  /** Queues a fresh list of the controls. */
  listControls(): void {
    const { document } = this.context;
    const { ContentControlType } = this.library.Word;
    this.#collection = listsPlainText(this.library)
      ? document.getContentControls({ types: [ContentControlType.richText, ContentControlType.plainText] })
      : document.contentControls;
    this.#collection.load(CONTROL_PROPERTIES);
  }

  /** Queues the question whether changes are tracked, where Word can be asked. */
  askTracking(): void {
    if (!supports(this.library, "WordApi", "1.4")) return;
    this.context.document.load("changeTrackingMode");
    this.#asked = true;
  }

  /** Whether changes are tracked, as far as Word tells. */
  get tracksChanges(): boolean {
    const { ChangeTrackingMode } = this.library.Word;
    return this.#asked && this.context.document.changeTrackingMode !== ChangeTrackingMode.off;
  }

  /** Queues a fresh list of the body's paragraphs. */
  listParagraphs(): void {
    this.#paragraphs = this.context.document.body.paragraphs;
    this.#paragraphs.load("items/text");
  }

  /** Sends what was queued, and takes in what was loaded. */
  async sync(): Promise<void> {
    await this.context.sync();
    if (this.#collection) {
      this.#listed = this.#collection.items.map((control) => ({
        id: control.id,
        tag: control.tag,
        text: fromWord(control.text),
        locked: control.cannotEdit,
        block: control.subtype === this.library.Word.ContentControlType.richTextParagraphs,
        control,
      }));
      this.#byTag = byTag(this.#listed);
      this.#byId = new Map(this.#listed.map((control) => [control.id, control]));
      this.#collection = null;
      this.#removed.clear();
    }
    if (this.#paragraphs) {
      this.#texts = this.#paragraphs.items.map(({ text }) => text);
      this.#places = null;
    }
  }

  /** Controls of the last list, in document order. */
  get controls(): readonly ListedControl[] {
    return this.#listed ?? [];
  }

  /** Queues the removal of a control with its content. Two steps may both take one for theirs that has no name yet. */
  remove({ id, control }: ListedControl): void {
    if (this.#removed.has(id)) return;
    this.#removed.add(id);
    control.delete(false);
  }

  withTag(tag: string): readonly ListedControl[] {
    return this.#byTag.get(tag) ?? [];
  }

  find({ tag, occurrence }: ControlRef): ListedControl | null {
    return this.withTag(tag)[occurrence] ?? null;
  }

  /**
   * The control that had this id when it was found before: others of its tag may have gone meanwhile. Where Word gave
   * it a new id, the one at its place.
   */
  findAgain(id: number | undefined, ref: ControlRef): ListedControl | null {
    const known = id === undefined ? undefined : this.#byId.get(id);
    return known?.tag === ref.tag ? known : this.find(ref);
  }

  /** A control to queue loads on: from the list, or before there is one, the first of its tag. */
  proxy(ref: ControlRef): Word.ContentControl | null {
    if (this.#listed) return this.find(ref)?.control ?? null;
    if (ref.occurrence > 0) return null;
    return this.context.document.contentControls.getByTag(ref.tag).getFirstOrNullObject();
  }

  /** The body's paragraphs as last listed, with Word's own characters in their text. */
  get paragraphs(): readonly Word.Paragraph[] {
    return this.#texts && this.#paragraphs ? this.#paragraphs.items : [];
  }

  /** Texts of the body's paragraphs as last listed. */
  get paragraphTexts(): readonly string[] | null {
    return this.#texts?.map(fromWord) ?? null;
  }

  /** Where the paragraphs of the body, as a snapshot numbers them, stand in the last list. */
  get places(): ParagraphPlaces {
    this.#places ??= findPlaces(this.#read, this.paragraphTexts ?? [], this.#reworded);
    return this.#places;
  }

  /** A paragraph by its number among the body's in the snapshot, or null where it is not found. */
  paragraph(index: number): Word.Paragraph | null {
    return this.paragraphs[this.places.of(index) ?? -1] ?? null;
  }

  /**
   * Texts of controls without what track changes marks as deleted, which `text` may include: one sync for all.
   */
  async visibleTexts(controls: readonly Word.ContentControl[]): Promise<readonly string[]> {
    const results = controls.map((control) => control.getOoxml());
    await this.context.sync();
    return results.map(({ value }) => snapshotOf(value, this.platform).controls[0]?.text ?? "");
  }
}

function byTag(listed: readonly ListedControl[]): ReadonlyMap<string, readonly ListedControl[]> {
  const groups = new Map<string, ListedControl[]>();
  for (const control of listed) {
    const group = groups.get(control.tag);
    if (group) group.push(control);
    else groups.set(control.tag, [control]);
  }
  return groups;
}
