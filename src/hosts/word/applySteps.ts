import { HostError } from "../../document/port";
import { asHostError } from "./errors";
import type { OfficeLibrary } from "./office";
import type { OpenDocument, OpenIn } from "./openDocument";
import { recover } from "./recover";
import { look, type Step } from "./step";
import { withoutTracking } from "./tracking";

/**
 * Carries out steps: one sync reads what they rest on, one writes, one tidies up and reads back. A search, a table to
 * be deleted, or a block that stands twice needs one sync more, however many of them there are. Throws `HostError`;
 * then the document is as it was, unless the error says what stands.
 */
export async function applySteps(
  steps: readonly Step[],
  library: OfficeLibrary,
  open: OpenIn,
): Promise<void> {
  if (steps.length === 0) return;
  let failure: HostError | null;
  try {
    failure = await library.Word.run(async (context) => {
      const document = open(context);
      await prepare(steps, document);
      return withoutTracking(document, () => write(steps, document)).then(() => null, asHostError);
    });
  } catch (error) {
    throw asHostError(error);
  }
  if (failure) await recover(steps, library, open, failure);
}

/** Reads what the steps rest on and finds what they look for. Nothing is written. */
async function prepare(steps: readonly Step[], document: OpenDocument): Promise<void> {
  document.listControls();
  document.askTracking();
  const unready = steps.filter((step) => !step.load(document));
  await document.sync();
  if (unready.length > 0) {
    for (const step of unready) step.load(document);
    await document.sync();
  }
  for (const step of steps) await step.lookCloser(document);
  for (const step of steps) step.check(document);
  if (steps.map((step) => step.seek(document, "forward")).includes(true)) await document.sync();
}

async function write(steps: readonly Step[], document: OpenDocument): Promise<void> {
  if (steps.map((step) => step.prepare(document)).includes(true)) await document.sync();
  for (const step of steps) step.write(document, "forward");
  await document.sync();
  for (const step of steps) step.settle(document, "forward");
  await look(steps, document);
  for (const step of steps)
    if (step.position(document) !== "after")
      throw new HostError(
        "host-failed",
        "Word đã nhận thay đổi nhưng đọc lại thấy tài liệu không đúng như vậy. Hãy lưu tài liệu, đóng và mở lại rồi làm lại.",
      );
}
