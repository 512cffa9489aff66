import type { Platform } from "../../../src/ooxml/platform";
import type { XmlElement } from "../../../src/ooxml/xml";
import { childElements } from "../../../src/ooxml/xml";
import type { Machine } from "../container";
import type { Profile } from "../profiles";
import type { Api, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { RichApiServer } from "../richApi/server";
import { customXmlStore } from "./customXml";
import { all, around, clone, isWithin, removeAll, val, w } from "./dom";
import { WordDocument } from "./document";
import { SearchOptionsObject } from "./search";
import type { TextOptions } from "./text";
import { WordPackage } from "./wordPackage";

/** What tests may set on a document before it is opened. */
export interface WordOptions {
  readonly profile: Profile;
  readonly platform: Platform;
  /** The document is opened for reading only, or protected: every write is refused. */
  readonly readOnly?: boolean;
  /** `getOoxml` of the body fails (office-js#6059). */
  readonly ooxmlFails?: boolean;
  /** The paragraph that the cursor stands in, by its index among the body's. Default: the last. */
  readonly cursor?: number;
}

const service = (name: string): ServerObject => {
  const api: Api<ServerObject> = {
    name,
    properties: {},
    links: {},
    methods: { NotifyActionHandlerReady: { call: () => null } },
  };
  return { api };
};

/** A document that is open in the imitated Word. */
export class WordModel implements Machine {
  readonly options: WordOptions;
  readonly pack: WordPackage;
  readonly server: RichApiServer;
  readonly customXml;
  /** "Off" or "TrackAll". */
  changeTracking: string;
  /** Where `select()` took the user last, for tests. */
  selected: ServerObject | null = null;
  /** Controls that Word on the web can no longer reach (office-js#3137). */
  readonly broken = new Set<XmlElement>();
  /** Tables that went in the request that is running, by the control that held them (office-js#2606). */
  readonly tablesJustDeleted = new Map<XmlElement, readonly XmlElement[]>();
  readonly #objects = new Map<XmlElement, Map<string, ServerObject>>();
  /** What was worked out of the document as it stands. */
  readonly #known = new Map<string, unknown>();

  constructor(bytes: Uint8Array, options: WordOptions) {
    this.options = options;
    this.pack = new WordPackage(bytes, options.platform);
    this.customXml = customXmlStore(this.pack, options.profile);
    const settings = this.pack.related("settings");
    const tracking = settings === null ? null : w(this.pack.need(settings), "trackRevisions");
    this.changeTracking =
      tracking && !["0", "false", "off"].includes(val(tracking) ?? "1") ? "TrackAll" : "Off";
    this.server = new RichApiServer({
      root: new WordDocument(this),
      create: (name) => (name.endsWith("SearchOptions") ? new SearchOptionsObject() : service(name)),
      version: options.profile.wordApi,
      onRequest: () => {
        this.tablesJustDeleted.clear();
      },
    });
  }

  get body(): XmlElement {
    return this.pack.body;
  }

  get text(): TextOptions {
    return { deleted: this.options.profile.textIncludesDeleted };
  }

  save(): Uint8Array {
    return this.pack.save();
  }

  /** The one server object for an element, so that references stay the same from request to request. */
  object<T extends ServerObject>(element: XmlElement, kind: string, make: () => T): T {
    const kinds = this.#objects.get(element) ?? new Map<string, ServerObject>();
    this.#objects.set(element, kinds);
    const known = kinds.get(kind) as T | undefined;
    if (known) return known;
    const made = make();
    kinds.set(kind, made);
    return made;
  }

  /** All content controls of the body, in document order, also those that 1.3 does not list. */
  controls(): readonly XmlElement[] {
    return this.sinceWrite("controls", () =>
      all(this.body, "sdt").filter((control) => w(control, "sdtContent")),
    );
  }

  /** What `find` gives, asked once until the document is written to. */
  sinceWrite<T>(name: string, find: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, find());
    return this.#known.get(name) as T;
  }

  /** To be called before every write: refuses it in a protected document, and forgets what was indexed. */
  write(where: string): void {
    if (this.options.readOnly) throw new ApiError("AccessDenied", "The document is read-only.", where, 403);
    this.#known.clear();
  }

  /** Refuses to use what is no longer in the document. */
  present(element: XmlElement, where: string): XmlElement {
    if (!isWithin(element, this.body)) throw new ApiError("ItemNotFound", "The item is gone.", where, 404);
    if (this.broken.has(element))
      throw new ApiError(
        "GeneralException",
        "The control cannot be reached after the insertion.",
        where,
        500,
      );
    return element;
  }

  /** Refuses to change what a content lock protects. */
  unlocked(element: XmlElement, where: string): void {
    for (let at: XmlElement | null = element; at; at = around(at, "sdt"))
      if (locks(at).content) throw new ApiError("AccessDenied", "The content control is locked.", where, 403);
  }

  checkpoint(): (() => void) | null {
    if (this.options.profile.failedSyncKeepsEarlier) return null;
    const copy = clone(this.body);
    return () => {
      removeAll(childElements(this.body));
      for (const node of childElements(copy)) this.body.appendChild(node);
      this.#known.clear();
    };
  }
}

/** What a `w:lock` forbids (ECMA-376 Part 1, §17.18.50). */
export const locks = (control: XmlElement): { readonly content: boolean; readonly control: boolean } => {
  const lock = val(w(w(control, "sdtPr"), "lock")) ?? "unlocked";
  return {
    content: lock === "contentLocked" || lock === "sdtContentLocked",
    control: lock === "sdtLocked" || lock === "sdtContentLocked",
  };
};
