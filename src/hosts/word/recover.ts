import type { HostError } from "../../document/port";
import { asHostError, stranded } from "./errors";
import type { OfficeLibrary } from "./office";
import type { OpenDocument, OpenIn } from "./openDocument";
import { look, type Step } from "./step";
import { withoutTracking } from "./tracking";

/** What a look at the document after a failed write found, or what the way back led to. */
type Outcome =
  | { readonly kind: "all" }
  | { readonly kind: "nothing" }
  | { readonly kind: "standing"; readonly changes: readonly string[] };

const UNKNOWN: Outcome = {
  kind: "standing",
  changes: ["Khớp chưa đọc lại được tài liệu nên chưa biết phần nào đã được ghi."],
};

/** How often a way back is tried: a co-author may be in the way for a moment (office-js#5809). */
const ATTEMPTS = 2;

/**
 * After a write that failed: finds out from the document itself how far it came. When all is done after all, that is
 * fine. Else everything is taken back and `failure` is thrown; where that fails too, the error says what stands and
 * carries the way to try again.
 */
export async function recover(
  steps: readonly Step[],
  library: OfficeLibrary,
  open: OpenIn,
  failure: HostError,
): Promise<void> {
  const outcome = await attempt(() => setRight(steps, library, open));
  if (outcome.kind === "all") return;
  if (outcome.kind === "nothing") throw failure;
  throw stranded(failure, outcome.changes, () => takeBack(steps, library, open));
}

/** Takes everything back, also what is complete. Throws `HostError` where that fails. */
export async function takeBack(steps: readonly Step[], library: OfficeLibrary, open: OpenIn): Promise<void> {
  let cause: unknown;
  const outcome = await attempt(() => {
    const way = library.Word.run((context) => goBack(steps, open(context)));
    return way.catch((error: unknown) => {
      cause = error;
      throw error;
    });
  });
  if (outcome.kind === "standing")
    throw stranded(asHostError(cause), outcome.changes, () => takeBack(steps, library, open));
}

async function attempt(run: () => Promise<Outcome>): Promise<Outcome> {
  let outcome = UNKNOWN;
  for (let count = 0; count < ATTEMPTS && outcome.kind === "standing"; count += 1)
    try {
      outcome = await run();
    } catch {
      // What made the write fail is what the user is told of; this one only means that it has not passed.
    }
  return outcome;
}

const allAre = (steps: readonly Step[], document: OpenDocument, wanted: "before" | "after"): boolean =>
  steps.every((step) => step.position(document) === wanted);

const setRight = (steps: readonly Step[], library: OfficeLibrary, open: OpenIn): Promise<Outcome> =>
  library.Word.run(async (context): Promise<Outcome> => {
    const document = open(context);
    await list(document);
    await look(steps, document);
    if (allAre(steps, document, "after")) {
      // All is written; what the failed sync was to tidy up may be left.
      for (const step of steps) step.settle(document, "forward");
      await look(steps, document);
      if (allAre(steps, document, "after")) return { kind: "all" };
    }
    return goBack(steps, document);
  });

async function list(document: OpenDocument): Promise<void> {
  document.listControls();
  document.listParagraphs();
  document.askTracking();
  await document.sync();
}

async function goBack(steps: readonly Step[], document: OpenDocument): Promise<Outcome> {
  await list(document);
  await look(steps, document);
  const undone = steps.filter((step) => step.position(document) !== "before");
  if (undone.length > 0)
    await withoutTracking(document, async () => {
      if (undone.map((step) => step.seek(document, "back")).includes(true)) await document.sync();
      if (undone.map((step) => step.prepare(document)).includes(true)) await document.sync();
      for (const step of undone) step.write(document, "back");
      await document.sync();
      for (const step of undone) step.settle(document, "back");
      await look(steps, document);
    });
  if (!allAre(steps, document, "before"))
    return { kind: "standing", changes: steps.flatMap((step) => step.standing(document)) };
  const strays = new Set(steps.flatMap((step) => step.strays(document)));
  for (const stray of strays) stray.delete();
  if (strays.size > 0) await document.sync();
  return { kind: "nothing" };
}
