/** The wide window's page: one grid of the pane, which holds the figures and is told of every edit. */
import { mountWideGrid } from "../pane/wide/mountWideGrid";
import { schemeOfAddress } from "./officeScheme";

async function start(container: HTMLElement): Promise<void> {
  await Office.onReady();
  mountWideGrid(container, {
    around: schemeOfAddress(new URL(location.href)),
    send: (text) => Office.context.ui.messageParent(text),
    listen: (onMessage) =>
      Office.context.ui.addHandlerAsync(
        Office.EventType.DialogParentMessageReceived,
        (event: { readonly message: string }) => onMessage(event.message),
      ),
  });
}

const container = document.getElementById("pane");
if (container) void start(container);
