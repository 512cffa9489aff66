import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect } from "react";
import { Disclosure } from "../check/Disclosure";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";
import { useFocusAfter } from "../useFocusAfter";
import { RefreshHistory } from "./RefreshHistory";
import { RefreshPlan } from "./RefreshPlan";
import { refreshStrings } from "./refreshStrings";
import { type RefreshDone, useRefresh } from "./useRefresh";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    scrollMarginTop: tokens.spacingVerticalM,
  },
  progress: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** A document that carries the report already: what no longer stands as the figures say, and the way to mend it. */
export function RefreshPanel() {
  const styles = useStyles();
  const shell = useShellStyles();
  const refreshing = useRefresh();
  const { state } = refreshing;
  const panel = useFocusAfter<HTMLElement>(state.stage);
  const isTold = state.stage === "done" || state.stage === "failed";
  // A long list may have been scrolled through before; what came of it stands at its top.
  useEffect(() => {
    if (isTold) panel.current?.scrollIntoView({ block: "start" });
  }, [isTold, panel]);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={mergeClasses(styles.root, shell.focusTarget)}
      aria-label={refreshStrings.title}
    >
      {state.stage === "planning" && <Spinner size="small" label={refreshStrings.planning} />}
      {state.stage === "planned" && <RefreshPlan view={state.view} refreshing={refreshing} />}
      {state.stage === "working" && (
        <div role="status" className={styles.progress}>
          <Text>{state.progress}</Text>
          <ProgressBar aria-label={state.progress} />
        </div>
      )}
      {state.stage === "done" && (
        <>
          <Done done={state.done} />
          {state.done.kind === "refresh" && (
            <Button icon={<ArrowUndoRegular />} onClick={() => void refreshing.restore()}>
              {refreshStrings.restore}
            </Button>
          )}
          <Button appearance="subtle" onClick={refreshing.plan}>
            {refreshStrings.again}
          </Button>
        </>
      )}
      {state.stage !== "working" && (
        <Disclosure title={refreshStrings.history}>
          <RefreshHistory
            key={state.stage}
            onRestore={() => void refreshing.restore()}
            onTakeFigures={refreshing.takeEarlier}
          />
        </Disclosure>
      )}
      {state.stage === "failed" && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{refreshStrings.failed}</MessageBarTitle>
              {state.message}
            </MessageBarBody>
            <MessageBarActions>
              {state.agree && (
                <Button size="small" onClick={state.agree}>
                  {refreshStrings.dropComments}
                </Button>
              )}
              <Button size="small" onClick={refreshing.plan}>
                {strings.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </section>
  );
}

/** What was done, in words. */
function Done({ done: { kind, planned, outcome, open } }: { readonly done: RefreshDone }) {
  const { changes, rewordings } = planned.plan;
  const places = changes.flatMap((change) => change.places).filter(({ control }) => control !== null).length;
  const told =
    kind === "restore"
      ? [refreshStrings.restored, open > 0 ? refreshStrings.keptByHand(open) : null]
          .filter((part) => part !== null)
          .join(" ")
      : [
          refreshStrings.done(places, changes.length),
          rewordings.length > 0 ? refreshStrings.doneRewordings(rewordings.length) : null,
          open > 0 ? refreshStrings.keptOpen(open) : null,
          refreshStrings.verified,
        ]
          .filter((part) => part !== null)
          .join(" ");
  return (
    <div role="status">
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{[told, ...outcome.notices].join(" ")}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
