import type { Block } from "../document/blocks";
import type { Anchor, DocumentPort } from "../document/port";
import type { FigureBook } from "../figures/deriveFigures";
import type { Figures } from "../figures/figures";
import type { Finding } from "../findings/finding";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { SourceTable } from "../import/sourceTable";
import type { Correction } from "../workflows/applyCorrection";
import type { checkReport } from "../workflows/checkReport";
import type { KeptDraft } from "../workflows/drafts";
import type { ForeignFigures } from "../workflows/foreignFigures";
import type { Insertion } from "../workflows/insertReport";
import type { Overtaken } from "../workflows/overtaken";
import type { PreviousReport } from "../workflows/previousReport";
import type { PlaceChoices } from "../workflows/placeChoices";
import type { DocumentState, PlaceOffer } from "../workflows/placeOffer";
import type { ApplyOptions, PlannedRefresh, applyRefresh } from "../workflows/refresh";
import type { refreshHistory } from "../workflows/refreshHistory";
import type { ShownPlace } from "../workflows/refreshPlaces";
import type { SealState } from "../workflows/seal";
import type { StoredReport } from "../workflows/storedReport";

/** Findings in a document, and how many of its numbers were accounted for. */
export type CheckResult = ReturnType<typeof checkReport>;

export type { ApplyOptions, Correction };

export type { KeptDraft, Overtaken };

/** What a document carries when it is opened. */
export interface CarriedReport {
  readonly stored: StoredReport;
  /** Figures that were typed beside it and are not in its text; null: none. */
  readonly draft: KeptDraft | null;
}

/** What is to be written, and over what. */
export interface InsertRequest {
  /** Ids of the parts; null: the whole report. */
  readonly only: readonly string[] | null;
  /** Where new parts go; absent: beside their neighbours in the report. */
  readonly at?: Anchor | undefined;
  /** Figures that the document is known to have, the latest first: with others, nothing is written. */
  readonly known: readonly Figures[];
}

/** A refresh that can be shown: what it would do, and where in the document. */
export interface RefreshView {
  /** Figures that somebody else wrote into the document; null: none that are not known here. */
  readonly overtaken: Overtaken | null;
  readonly planned: PlannedRefresh;
  /** The place of a stretch of the document as it was read for the plan. */
  readonly placeOf: (stretch: Pick<ShownPlace, "paragraph" | "start" | "end">) => ShownPlace;
}

export type { SealState };
export type RefreshHistory = Awaited<ReturnType<typeof refreshHistory>>;

/** What only the drafter can decide, and his choice. */
export type Conflict = PlannedRefresh["plan"]["conflicts"][number];
export type Choice = Conflict["choices"][number];
export type Decisions = Parameters<typeof applyRefresh>[2];
export type RefreshOutcome = Awaited<ReturnType<typeof applyRefresh>>;

/** A figures file to try the pane with; `load` resolves to its JSON value. */
export interface Sample {
  readonly name: string;
  readonly load: () => Promise<unknown>;
}

/**
 * Where work that is in no document and no file yet is kept: text under a key, on this machine.
 * Browser storage fits; where it is full or switched off, nothing is kept.
 */
export interface TextStorage {
  readonly keys: () => readonly string[];
  readonly read: (key: string) => string | null;
  /** False when the text could not be kept. */
  readonly write: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
}

/** The use cases, over the document at hand. They reject with `HostError`. */
export interface DocumentWorkflows {
  /** The report that the document carries. */
  readonly storedReport: () => Promise<CarriedReport>;
  /** Figures in the document that are none of the `known` ones (the latest first); null: it has no others. */
  readonly overtaken: (known: readonly Figures[]) => Promise<Overtaken | null>;
  /** Keeps what was typed in the document's data, apart from its figures; gives the time by which it is known. */
  readonly saveDraft: (json: unknown) => Promise<string>;
  /** Takes out the draft that was kept at this time. */
  readonly dropDraft: (at: string) => Promise<void>;
  /** The parts of the report as they will stand in the document. */
  readonly preview: (book: FigureBook) => Promise<readonly Block[]>;
  /** Writes the report, or parts of it, into the document. */
  readonly insert: (book: FigureBook, request: InsertRequest) => Promise<Insertion>;
  /** What the document is before the report is put into it, and where the sections would go. */
  readonly documentState: (book: FigureBook) => Promise<DocumentState>;
  /** Writes the chosen sections where they were chosen to stand. */
  readonly place: (book: FigureBook, offer: PlaceOffer, choices: PlaceChoices) => Promise<Insertion>;
  /** What a refresh with these figures would do; nothing is written. `known`: see `overtaken`. */
  readonly planRefresh: (book: FigureBook, known: readonly Figures[]) => Promise<RefreshView>;
  /** The way back to before the last refresh, for `applyRefresh`; null: the document keeps none. */
  readonly planRestore: () => Promise<PlannedRefresh | null>;
  readonly refreshHistory: () => Promise<RefreshHistory>;
  /** Writes what was decided, all or nothing. */
  readonly applyRefresh: (
    planned: PlannedRefresh,
    decisions: Decisions,
    options?: ApplyOptions,
  ) => Promise<RefreshOutcome>;
  /** Reads the document again; rejects when it does not stand as planned. */
  readonly verifyRefresh: (planned: PlannedRefresh) => Promise<void>;
  /** Figures of a report that Khớp did not write, as far as they are sure; null: nothing of a report in it. */
  readonly foreignFigures: () => Promise<ForeignFigures | null>;
  /** What does not tally in the document as it stands. */
  readonly check: () => Promise<CheckResult>;
  /** Puts the one sure correction of a finding into the document. */
  readonly applyCorrection: (finding: Finding) => Promise<Correction>;
  readonly undoCorrection: (made: Correction) => Promise<void>;
  /** Keeps in the document that the drafter lets a finding stand, and why; `date` is today, ISO. */
  readonly waive: (finding: Finding, reason: string, date: string) => Promise<void>;
  readonly unwaive: (finding: Finding) => Promise<void>;
  /** Whether the report is locked, and what changed since; null: it is not. */
  readonly sealState: () => Promise<SealState | null>;
  /** Locks the report that is ready to be signed. */
  readonly seal: () => Promise<SealState>;
  readonly unseal: () => Promise<void>;
}

/** A paragraph of the shown document that the user chose to insert behind. */
export interface Cursor {
  /** Index into `Snapshot.paragraphs`. */
  readonly paragraph: number;
  readonly text: string;
}

/** Where the cursor is in a document that has no window of its own. */
export interface CursorSource {
  /** Null: nowhere yet. */
  readonly get: () => Cursor | null;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a wide window tells the pane. Texts are JSON, see `wide/wideMessages.ts`. */
export interface WideListener {
  readonly onMessage: (text: string) => void;
  /** The user closed it. */
  readonly onClosed: () => void;
}

/** A wide window beside the pane, with the same components in it. */
export interface WideChannel {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

/** What a write left in the document that failed half-way; null: nothing. */
export interface Unfinished {
  /** Vietnamese sentences, each one change that stands; the same array until something changes. */
  readonly get: () => readonly string[] | null;
  /** Calls `listener` after each change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes it back. Rejects with `HostError` where that fails again. */
  readonly restore: () => Promise<void>;
}

/** What the pane needs from where it runs. Composition roots provide it; the pane knows no host. */
export interface PaneServices {
  /** The document that the pane stands beside. */
  readonly document: DocumentPort;
  readonly workflows: DocumentWorkflows;
  readonly unfinished: Unfinished;
  /** Absent where the host has a cursor of its own: Word. */
  readonly cursor?: CursorSource;
  /** Form sets that a report can be made with, the newest first. */
  readonly formSets: readonly FormSetIndex[];
  readonly storage: TextStorage;
  readonly samples: readonly Sample[];
  /** Gives the user a text file. */
  readonly saveFile: (name: string, type: string, text: string) => void;
  /** Gives the user the document as a file; absent where the host saves it. */
  readonly downloadDocument?: () => Promise<void>;
  /** Opens another document in place of this one; absent where the host does. Rejects with a message for the user. */
  readonly openDocument?: (file: File) => Promise<void>;
  /** Opens a new document from the official template; absent where the host does. */
  readonly newDocument?: () => Promise<void>;
  /** Endings of the files that `openDocument` takes: ".docx". */
  readonly documentEnding?: string;
  /** Gives the user the record of a check as a .docx; absent where the host cannot. */
  readonly saveRecord?: (result: CheckResult) => Promise<void>;
  /** Tables in a workbook (.xlsx), sheet by sheet. Rejects with `HostError`. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<readonly SourceTable[]>;
  /**
   * Opens a wide window, where the pane itself cannot open a dialog wider than it is; absent elsewhere.
   * Rejects with `HostError`.
   */
  readonly openWide?: (listener: WideListener) => Promise<WideChannel>;
  /** An earlier report in a .docx, whoever wrote it; null: no report in it. Rejects with `HostError`. */
  readonly readPrevious?: (file: File) => Promise<PreviousReport | null>;
  /** Gives the user a copy without controls and data of Khớp; absent where the host gives no file. */
  readonly saveCleanCopy?: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
