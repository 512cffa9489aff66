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
    const { book, kept, inherited, handedOver, notHandedOver, left } = nextReport(
      last.book,
      services.formSets,
    );
    begin(session, book.index, draftOf(book.figures, inherited), "nowhere");
    const lines = startStrings.leftLines(left, last.notes);
    const notice = {
      intent: last.notes.length > 0 ? "warning" : "success",
      title: startStrings.taken(file.name),
      text: startStrings.takenText({ kept, inherited: inherited.length, handedOver, notHandedOver }),
      ...(lines.length > 0 && { details: { title: startStrings.left(lines.length), lines } }),
    } as const;
    session.dispatch({ notice });
  } catch (error) {
    told("error", strings.files.unreadable(file.name), messageOf(error));
  }
}
