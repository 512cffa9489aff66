/** An agency's own form sets in the pane: loaded from a file, or brought along by a document. */
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { PaneServices } from "../services";
import { strings } from "../strings";
import type { SessionStore } from "./session";

/** Mistakes told at once; the rest is counted. */
const MOST_TOLD = 3;

/** The services with a form set that can be chosen from now on, before all others. */
export const offering = (services: PaneServices, index: FormSetIndex): PaneServices => ({
  ...services,
  formSets: [index, ...services.formSets.filter(({ formSet }) => formSet.id !== index.formSet.id)],
});

/** Offers the form set of a file, or tells what is wrong with it. */
export async function openForms(session: SessionStore, file: File): Promise<void> {
  const { readOwnForms } = await import("../../workflows/ownForms");
  const { index, problems } = readOwnForms(await file.text());
  if (index) {
    const { services, ownForms } = session.get();
    session.dispatch({
      services: offering(services, index),
      ownForms: [index, ...ownForms.filter(({ formSet }) => formSet.id !== index.formSet.id)],
      notice: {
        intent: "success",
        title: strings.files.formsOpened(index.formSet.title),
        text: strings.files.formsNext,
      },
    });
    return;
  }
  const told = problems
    .slice(0, MOST_TOLD)
    .map(({ place, message }) => (place === "" ? message : `${place}: ${message}`));
  const more = problems.length - told.length;
  session.dispatch({
    notice: {
      intent: "error",
      title: strings.files.formsWrong(file.name, problems.length),
      text: [...told, ...(more > 0 ? [strings.files.formsMore(more)] : [])].join(" "),
    },
  });
}
