import { HostError } from "../document/port";
import type { WideChannel, WideListener } from "../pane/services";
import type { Scheme } from "../pane/theme";
import { withScheme } from "./officeScheme";

/** Shares of the screen, in percent. */
const size = { height: 80, width: 90, displayInIframe: true };

/** Codes of `displayDialogAsync` (https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events). */
const ALREADY_OPEN = 12007;
const REFUSED_BY_USER = 12009;

const cannotOpen = (code: number): HostError => {
  if (code === ALREADY_OPEN)
    return new HostError(
      "host-failed",
      "Một hộp thoại của Khớp đang mở. Hãy đóng hộp thoại đó rồi mở lại bảng.",
    );
  if (code === REFUSED_BY_USER)
    return new HostError(
      "host-failed",
      "Word hỏi có cho mở cửa sổ mới không và câu trả lời là không. Hãy bấm lại và chọn “Cho phép”, hoặc nhập ngay trong khung.",
    );
  return new HostError(
    "host-failed",
    `Word không mở được cửa sổ rộng (mã ${code}). Hãy nhập ngay trong khung, hoặc đóng các hộp thoại đang mở rồi thử lại.`,
  );
};

/** Opens the wide page in a window of Word's, light or dark; text goes to and fro. Rejects with `HostError`. */
export function openWide({ onMessage, onClosed }: WideListener, scheme: Scheme | null): Promise<WideChannel> {
  // What a parent sends to a dialog came with DialogApi 1.2: Office 2021.
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.2"))
    return Promise.reject(
      new HostError("not-supported", "Bản Word này không mở được cửa sổ rộng. Hãy nhập ngay trong khung."),
    );
  return new Promise((opened, failed) => {
    const address = withScheme(new URL("wide.html", location.href), scheme);
    Office.context.ui.displayDialogAsync(address.href, size, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        failed(cannotOpen(result.error.code));
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
        if ("message" in event) onMessage(event.message);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, onClosed);
      opened({ send: (text) => dialog.messageChild(text), close: () => dialog.close() });
    });
  });
}
