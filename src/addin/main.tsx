/** The add-in's page: the pane in Word's task pane, over the document that is open in Word. */
import { createRoot } from "react-dom/client";
import type { DocumentPort } from "../document/port";
import { indexFormSet } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";
import { browserServices } from "../page/browserServices";
import { Pane } from "../pane/Pane";
import type { PaneServices } from "../pane/services";
import { goToHash } from "../pane/session/goToHash";
import { newSession, openBeside } from "../pane/session/session";
import type { SchemeSource } from "../pane/theme";
import { officeScheme } from "./officeScheme";
import { openWide } from "./openWide";
import { readyWord } from "./readyWord";
import { CannotStart, showRefusal } from "./refusal";

const forms = formSets.map(indexFormSet);

const bytesOfDocument = async () => {
  const { documentBytes } = await import("../hosts/word/documentBytes");
  return documentBytes({ Office, Word });
};

const servicesOver = (document: DocumentPort, around: SchemeSource): PaneServices => ({
  ...browserServices(document, forms, bytesOfDocument),
  openWide: (listener) => openWide(listener, around.get()),
});

async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) throw new CannotStart("failed");
  const word = await readyWord();
  const around = officeScheme();
  const services = servicesOver(word, around);
  const session = newSession(services);
  goToHash(session, location.hash);
  addEventListener("hashchange", () => goToHash(session, location.hash));
  createRoot(container).render(<Pane session={session} around={around} />);
  await openBeside(session, services);
}

start().catch(showRefusal);
