import { FaultPlan, type Fault } from "./faults";
import { requirementMatrix, type Profile } from "./profiles";
import { ActionType, ApiError, type Request, type Response } from "./richApi/protocol";
import type { RichApiServer } from "./richApi/server";

/** What a document offers to the container: answers to requests, and its custom XML parts. */
export interface Machine {
  readonly server: RichApiServer;
  readonly customXml: CustomXmlStore;
  /** What takes back all that a failing request did; null where it stays (unconfirmed how Word does it). */
  checkpoint(): (() => void) | null;
}

/** Custom XML parts as the Common API sees them. Methods throw `CustomXmlFailure`. */
export interface CustomXmlStore {
  add(xml: string): string;
  withNamespace(namespace: string): readonly string[];
  has(id: string): boolean;
  xml(id: string): string;
  remove(id: string): void;
}

/** A failure of the Common API, by its number. */
export class CustomXmlFailure extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`Common API error ${String(code)}`);
    this.name = "CustomXmlFailure";
    this.code = code;
  }
}

/** One exchange with the host, for counting. */
export interface Exchange {
  readonly channel: Fault["channel"];
  /** Commands in it, by name. */
  readonly commands: readonly string[];
  readonly failed: boolean;
}

/** Stands in for a COM array. */
interface SafeArray {
  toArray(): readonly unknown[];
}
const safeArray = (...values: readonly unknown[]): SafeArray => ({ toArray: () => values });
const deepSafeArray = (value: unknown): unknown =>
  Array.isArray(value) ? safeArray(...value.map(deepSafeArray)) : value;

type Callback = (result: SafeArray) => void;

const later = (run: () => void): void => {
  if (typeof setImmediate === "function") setImmediate(run);
  else setTimeout(run, 0);
};

const RICH_API = 93;
const MOST_QUEUED_BATCHES = 50;
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5000;
let instances = 0;

/** A request of the library's own: its greeting at start-up, or giving references back when a run has ended. */
const isHousekeeping = (request: Request): boolean =>
  request.Actions.some((action) => action.Name === "NotifyActionHandlerReady") ||
  request.Actions.every(
    (action) =>
      action.ActionType === ActionType.trace ||
      action.ActionType === ActionType.instantiate ||
      action.Name === "_RemoveReference",
  );

/**
 * The Windows program around an add-in's web view, as office.js sees it in `window.external`.
 * One window has one container; the document in it can be exchanged.
 */
export class Container {
  readonly #profile: Profile;
  readonly #settings = new Map<string, string>();
  #machine: Machine | null = null;
  #theme: Profile["theme"];
  #queued = 0;
  #faults = new FaultPlan();
  #exchanges: Exchange[] = [];

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#theme = profile.theme;
  }

  /** Another theme is chosen in Word; nothing tells the add-in so. */
  chooseTheme(theme: Profile["theme"]): void {
    this.#theme = theme;
  }

  /** Makes a document the one that is open. */
  open(machine: Machine): void {
    this.#machine = machine;
    this.failAt([]);
  }

  /** Sets the faults to come, and counts exchanges anew. */
  failAt(faults: readonly Fault[]): void {
    this.#faults = new FaultPlan(faults);
    this.#exchanges = [];
  }

  /** Exchanges since the last `failAt` or `open`. */
  get exchanges(): readonly Exchange[] {
    return this.#exchanges;
  }

  /** Becomes `window.external`. Call before office.js runs. */
  install(target: object, documentUrl: string): void {
    const instance = `instance-${String(++instances)}`;
    const version = "16.0.14332.20000";
    const context = {
      GetAppType: () => 1,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => "en-US",
      GetAppDataLocale: () => "en-US",
      GetDocUrl: () => documentUrl,
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 0,
      GetSolutionRef: () => "khop",
      GetSolutionToken: () => "",
      GetCorrelationId: () => "",
      GetInstanceId: () => instance,
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(requirementMatrix(this.#profile)),
      GetHostFullVersion: () => version,
      GetSettings: () => this.#settingsAccess(),
      // A Word without it lets the library throw when it is asked for the theme.
      ...(this.#theme && { GetOfficeThemeInfo: () => JSON.stringify(this.#theme) }),
    };
    const external = {
      GetHostInfo: () => "Word$Win32$16.01$en-US$telemetry$$$0",
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (id: number, params: readonly unknown[], callback: Callback) => {
        this.#execute(id, params, callback);
      },
      RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: Callback) => {
        queueMicrotask(() => {
          callback(safeArray(0));
        });
      },
      UnregisterEvent: (_id: number, _target: string, callback: Callback) => {
        queueMicrotask(() => {
          callback(safeArray(0));
        });
      },
    };
    Object.defineProperty(target, "external", { value: external, configurable: true, writable: true });
  }

  #settingsAccess() {
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.#settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        this.#settings.clear();
        for (const [index, key] of keys.entries()) this.#settings.set(key, values[index] ?? "");
      },
    };
  }

  #execute(id: number, params: readonly unknown[], callback: Callback): void {
    this.#queued += 1;
    const tooMany = this.#queued > MOST_QUEUED_BATCHES;
    // Word answers later, never within the call.
    later(() => {
      this.#queued -= 1;
      callback(tooMany ? safeArray(INTERNAL_ERROR) : this.#answer(id, params));
    });
  }

  #answer(id: number, params: readonly unknown[]): SafeArray {
    if (id === RICH_API) return this.#answerRichApi(params);
    if (!(id in customXmlCalls)) return safeArray(NOT_SUPPORTED);
    return this.#answerCustomXml(id as keyof typeof customXmlCalls, String(params[0]));
  }

  #answerRichApi(params: readonly unknown[]): SafeArray {
    const message = params[0] as readonly unknown[];
    const request = JSON.parse(String(message[4])) as Request;
    const counted = !isHousekeeping(request);
    const fault = counted ? this.#faults.next("sync") : null;
    const response = this.#process(request, fault);
    if (counted)
      this.#exchanges.push({
        channel: "sync",
        commands: request.Actions.map((action) => action.Name ?? `action ${String(action.ActionType)}`),
        failed: response === null || response.Error !== undefined,
      });
    return response === null
      ? safeArray(fault?.error.code)
      : safeArray(0, [200, [], JSON.stringify(response)]);
  }

  /** Null when the request itself is to fail. */
  #process(request: Request, fault: Fault | null): Response | null {
    const machine = this.#open();
    const undo = machine.checkpoint();
    const last = request.Actions.length - 1;
    const response = machine.server.process(request, (index) => {
      if (fault && fault.after !== "all" && index >= Math.min(fault.after, last)) throw failure(fault);
    });
    if (response.Error && undo) undo();
    if (!fault) return response;
    if (fault.error.kind === "transport") return null;
    if (response.Error) return response;
    const error = failure(fault);
    return {
      ...response,
      Results: [],
      Error: {
        Code: error.code,
        Message: error.message,
        Location: "",
        ActionIndex: last,
        HttpStatusCode: error.status,
      },
    };
  }

  #answerCustomXml(id: keyof typeof customXmlCalls, argument: string): SafeArray {
    const fault = this.#faults.next("customXml");
    const { name, call } = customXmlCalls[id];
    let answer: SafeArray;
    try {
      if (fault?.after === 0) throw new CustomXmlFailure(faultNumber(fault));
      const value = call(this.#open().customXml, argument);
      if (fault) throw new CustomXmlFailure(faultNumber(fault));
      answer = value === undefined ? safeArray(0) : safeArray(0, deepSafeArray(value));
    } catch (error) {
      answer = safeArray(error instanceof CustomXmlFailure ? error.code : INTERNAL_ERROR);
    }
    this.#exchanges.push({ channel: "customXml", commands: [name], failed: answer.toArray()[0] !== 0 });
    return answer;
  }

  #open(): Machine {
    if (!this.#machine) throw new Error("No document is open in the test host.");
    return this.#machine;
  }
}

const failure = (fault: Fault): ApiError =>
  new ApiError(String(fault.error.code), `Made to fail: ${String(fault.error.code)}`, "", 500);

const faultNumber = (fault: Fault): number =>
  fault.error.kind === "transport" ? fault.error.code : INTERNAL_ERROR;

const MISSING_PART = 6000;
const describePart = (id: string) => [id, false];

/** Calls of the Common API about custom XML parts, by their dispatch ids. */
const customXmlCalls = {
  128: {
    name: "addAsync",
    call: (store: CustomXmlStore, xml: string): unknown => describePart(store.add(xml)),
  },
  129: {
    name: "getByIdAsync",
    call: (store: CustomXmlStore, id: string): unknown => {
      if (!store.has(id)) throw new CustomXmlFailure(MISSING_PART);
      return describePart(id);
    },
  },
  130: {
    name: "getByNamespaceAsync",
    call: (store: CustomXmlStore, namespace: string): unknown =>
      store.withNamespace(namespace).map(describePart),
  },
  131: { name: "getXmlAsync", call: (store: CustomXmlStore, id: string): unknown => store.xml(id) },
  133: {
    name: "deleteAsync",
    call: (store: CustomXmlStore, id: string): unknown => {
      store.remove(id);
      return undefined;
    },
  },
};
