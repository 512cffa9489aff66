/** Putting the one sure correction of a finding into the document, and taking it back. */
import { FIGURE_TAG } from "../document/blocks";
import { type DocumentPort, type Edit, HostError } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import type { Finding } from "../findings/finding";

/** What was put where, and what stood there: all that `undoCorrection` needs. */
export interface Correction {
  readonly paragraph: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

const CHANGED =
  "Văn bản đã thay đổi sau lần kiểm tra, nên chưa sửa gì. Hãy kiểm tra lại rồi sửa theo kết quả mới.";

/** Replaces the quote that the finding corrects. Rejects with `HostError`; the document then stands as before. */
export async function applyCorrection(port: DocumentPort, finding: Finding): Promise<Correction> {
  const { correction } = finding;
  const evidence = correction && finding.evidence[correction.evidence];
  if (!correction || !evidence || evidence.paragraph === null || evidence.start === null)
    throw new HostError(
      "not-supported",
      "Phát hiện này không có cách sửa duy nhất; hãy tự sửa trong văn bản theo hướng dẫn.",
    );
  const made: Correction = {
    paragraph: evidence.paragraph,
    start: evidence.start,
    before: evidence.quote,
    after: correction.text,
  };
  await replace(port, made);
  return made;
}

/** Puts the former text back. Rejects when something else stands there by now. */
export async function undoCorrection(port: DocumentPort, made: Correction): Promise<void> {
  await replace(port, { ...made, before: made.after, after: made.before });
}

async function replace(port: DocumentPort, wanted: Correction): Promise<void> {
  const { paragraph, start, before, after } = wanted;
  const end = start + before.length;
  const snapshot = await port.read();
  const text = snapshot.paragraphs[paragraph]?.text;
  if (text?.slice(start, end) !== before) throw new HostError("changed-meanwhile", CHANGED);
  const control = controlOf(snapshot, wanted);
  const edit: Edit =
    control === null
      ? { kind: "replaceText", paragraph, start, end, inlines: after === "" ? [] : [{ text: after }] }
      : { kind: "setControlText", control, text: after };
  await port.apply([edit], snapshot);
  const now = (await port.read()).paragraphs[paragraph]?.text;
  if (now !== text.slice(0, start) + after + text.slice(end))
    throw new HostError(
      "host-failed",
      "Chỗ sửa không đọc lại được đúng như đã ghi. Hãy xem lại đoạn này và hoàn tác trong Word nếu cần.",
    );
}

/** The control of a linked figure that is the very text; replacing characters would take it away. */
function controlOf({ controls }: Snapshot, { paragraph, start, before }: Correction) {
  const own = controls.find(
    (control) =>
      control.tag.startsWith(FIGURE_TAG) &&
      control.start.paragraph === paragraph &&
      control.end.paragraph === paragraph &&
      control.start.offset === start &&
      control.end.offset === start + before.length,
  );
  if (!own) return null;
  const sameTag = controls.filter(({ tag }) => tag === own.tag);
  return { tag: own.tag, occurrence: sameTag.indexOf(own) };
}
