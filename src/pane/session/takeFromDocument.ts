import { strings } from "../strings";
import { foreignStrings } from "./foreignStrings";
import { type SessionStore, messageOf, takeOver } from "./session";

/** Takes over what the report in the document surely says, and tells what it says in two ways. */
export async function takeFromDocument(session: SessionStore): Promise<void> {
  const { services } = session.get();
  const { name } = services.document;
  try {
    const found = await services.workflows.foreignFigures();
    if (!found) {
      session.dispatch({ notice: { intent: "warning", title: foreignStrings.nothing(name), text: "" } });
      return;
    }
    if (!(await takeOver(session, name, found.json, "nowhere"))) return;
    const { taken, doubts } = found;
    const text = doubts
      .map(({ label, candidates }) =>
        foreignStrings.doubt(
          label,
          candidates.map((candidate) => foreignStrings.candidate(candidate.text, candidate.place)),
        ),
      )
      .join("\n");
    const title = foreignStrings.taken(taken, doubts.length);
    session.dispatch({ notice: { intent: doubts.length > 0 ? "warning" : "success", title, text } });
  } catch (error) {
    session.dispatch({
      notice: { intent: "error", title: strings.files.unreadable(name), text: messageOf(error) },
    });
  }
}
