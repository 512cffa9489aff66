/** Errors that Word gives, as far as they are known, for tests that make a host fail. */
export type FaultError =
  /** The host answers the request with an error; the client throws an `OfficeExtension.Error` of that code. */
  | { readonly kind: "api"; readonly code: string }
  /** The request itself fails; the code is one of the Common API's. */
  | { readonly kind: "transport"; readonly code: number };

export interface Fault {
  /** A sync that carries work (releasing references does not count), or a call about custom XML parts. */
  readonly channel: "sync" | "customXml";
  /** The exchange that fails, counted from 1 on each channel since the plan was set. */
  readonly nth: number;
  /** Commands that are applied first: 0 for none, "all" for an answer that says failed though all was done. */
  readonly after: number | "all";
  readonly error: FaultError;
  /** The exchanges after it that fail as well, before applying anything. Default 0. */
  readonly alsoNext?: number;
}

/** Which exchange fails how. */
export class FaultPlan {
  readonly #faults: readonly Fault[];
  readonly #seen = { sync: 0, customXml: 0 };

  constructor(faults: readonly Fault[] = []) {
    this.#faults = faults;
  }

  /** The fault that meets the next exchange on a channel, or null. */
  next(channel: Fault["channel"]): Fault | null {
    const count = (this.#seen[channel] += 1);
    for (const fault of this.#faults) {
      if (fault.channel !== channel) continue;
      if (fault.nth === count) return fault;
      if (count > fault.nth && count <= fault.nth + (fault.alsoNext ?? 0)) return { ...fault, after: 0 };
    }
    return null;
  }
}

const api = (code: string): FaultError => ({ kind: "api", code });

/** Every kind of error that a sync is known to fail with. */
export const syncErrors: readonly FaultError[] = [
  api("GeneralException"),
  api("AccessDenied"),
  api("ItemNotFound"),
  api("InvalidArgument"),
  api("InvalidObjectPath"),
  api("Timeout"),
  { kind: "transport", code: 5001 },
];

/** Every kind of error that a call about custom XML parts is known to fail with. */
export const customXmlErrors: readonly FaultError[] = [5001, 5002, 6100, 6101].map((code) => ({
  kind: "transport",
  code,
}));

export const describeError = (error: FaultError): string =>
  error.kind === "api" ? error.code : `transport ${String(error.code)}`;
