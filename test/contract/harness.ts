import type { DocumentPort } from "../../src/document/port";

/** A host as the contract sees it: it opens a .docx and gives it back. */
export interface ContractHost {
  readonly name: string;
  /** Opens a document. `toBytes` gives it as it stands. */
  open(bytes: Uint8Array): OpenedDocument;
  /** What the host is known to do in its own way. */
  readonly ways: {
    /** Word deletes comments inside a control with its text, so the host asks first. */
    readonly asksAboutComments: boolean;
    /** Landscape blocks get pages of their own; in Word they come from the template. */
    readonly makesSections: boolean;
  };
}

export interface OpenedDocument {
  readonly port: DocumentPort;
  toBytes(): Promise<Uint8Array>;
}
