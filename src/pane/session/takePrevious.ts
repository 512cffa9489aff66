import { startStrings } from "../shell/startStrings";
import { draftOf } from "../state/paneState";
import { strings } from "../strings";
import { type SessionStore, begin, messageOf } from "./session";

/** Begins the next period's report with what stays of the last one. */
export async function takePrevious(session: SessionStore, file: File): Promise<void> {
  const { services } = session.get();
  const told = (intent: "warning" | "error", title: string, text: string) =>
    session.dispatch({ notice: { intent, title, text } });
  try {
    const [last, { nextReport }] = await Promise.all([
      services.readPrevious?.(file) ?? null,
      import("../../workflows/nextReport"),
    ]);
    if (!last) {
      told("warning", startStrings.nothing(file.name), "");
      return;
    }
    const { book, kept, handedOver } = nextReport(last, services.formSets);
    begin(session, book.index, draftOf(book.figures), false);
    const notice = {
      intent: "success",
      title: startStrings.taken(file.name),
      text: startStrings.takenText(kept, handedOver),
    } as const;
    session.dispatch({ notice });
  } catch (error) {
    told("error", strings.files.unreadable(file.name), messageOf(error));
  }
}
