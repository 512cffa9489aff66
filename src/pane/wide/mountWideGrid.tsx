import { Button, FluentProvider, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import type { KeyboardEvent } from "react";
import { createRoot } from "react-dom/client";
import type { GridView } from "../grid/gridData";
import { useHeadings } from "../shellStyles";
import { strings } from "../strings";
import { gridStrings } from "../grid/gridStrings";
import { type SchemeSource, useTheme } from "../theme";
import { WideGrid } from "./WideGridDialog";
import { type WindowMessage, readShowMessage, writeMessage } from "./wideMessages";

/** How a wide window talks to the pane that opened it. */
export interface WindowChannel {
  readonly send: (text: string) => void;
  readonly listen: (onMessage: (text: string) => void) => void;
  /** What the window looks like; absent: as the system does. */
  readonly around?: SchemeSource;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minHeight: "100vh",
    boxSizing: "border-box",
    alignContent: "start",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: "flex", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalS },
});

/** Shows the grid of the pane in a window of its own. It holds no figures: every edit goes to the pane and comes back. */
export function mountWideGrid(element: HTMLElement, channel: WindowChannel): void {
  createRoot(element).render(<WideGridWindow channel={channel} />);
}

function WideGridWindow({ channel }: { readonly channel: WindowChannel }) {
  const styles = useStyles();
  useHeadings();
  const theme = useTheme(channel.around);
  const [view, setView] = useState<GridView | null>(null);
  const send = (message: WindowMessage) => channel.send(writeMessage(message));

  const begin = useEffectEvent(() => {
    channel.listen((text) => {
      const message = readShowMessage(text);
      if (message) setView(message.view);
    });
    send({ kind: "ready" });
  });
  useEffect(() => begin(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    send({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
  };

  return (
    <FluentProvider theme={theme}>
      <main className={styles.root} onKeyDown={onKeyDown}>
        {view ? (
          <>
            <Text as="h1" size={400} weight="semibold">
              {view.label}
            </Text>
            <WideGrid view={view} onEdit={(edits) => send({ kind: "change", edits })} />
            <div className={styles.actions}>
              <Button onClick={() => send({ kind: "undo" })}>{strings.header.undo}</Button>
              <Button onClick={() => send({ kind: "redo" })}>{strings.header.redo}</Button>
              <Button appearance="primary" onClick={() => send({ kind: "close" })}>
                {gridStrings.done}
              </Button>
            </div>
          </>
        ) : (
          <Spinner label={strings.loading} />
        )}
      </main>
    </FluentProvider>
  );
}
