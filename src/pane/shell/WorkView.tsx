import { Button, Spinner, Tab, TabList } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useDeferredValue, useMemo, useSyncExternalStore } from "react";
import type { KeyboardEvent } from "react";
import { checkFigures } from "../../figures/checkFigures";
import { deriveFigures } from "../../figures/deriveFigures";
import { ErrorBoundary } from "../ErrorBoundary";
import { FiguresStep } from "../figures/FiguresStep";
import { PaneContext, type PaneView } from "../PaneContext";
import type { PaneServices } from "../services";
import type { Work } from "../session/session";
import { useShellStyles } from "../shellStyles";
import type { StepId } from "../state/paneState";
import { reviewOf } from "../state/review";
import { strings } from "../strings";
import { PartFailed } from "./PartFailed";

const ComposeStep = lazy(() =>
  import("../compose/ComposeStep").then((part) => ({ default: part.ComposeStep })),
);
const CheckStep = lazy(() => import("../check/CheckStep").then((part) => ({ default: part.CheckStep })));

/** The path through a report, in order. */
const steps: readonly StepId[] = ["figures", "compose", "check"];

interface WorkViewProps {
  readonly work: Work;
  readonly services: PaneServices;
}

/** The steps of the work on one report, and what they all see. */
export function WorkView({ work: { index, store }, services }: WorkViewProps) {
  const styles = useShellStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { step, openGroup, jump, inserted } = state;
  const draft = state.history.present;
  // Typing stays quick in reports with many rows: totals and problems follow when there is time.
  const settled = useDeferredValue(draft);
  const book = useMemo(() => deriveFigures(index, settled.figures), [index, settled]);
  const review = useMemo(
    () => reviewOf(book, settled, checkFigures(book, null, services.formSets)),
    [book, settled, services],
  );
  const edit = useCallback<PaneView["edit"]>(
    (key, change) => store.dispatch({ kind: "change", key, at: services.now(), edit: change }),
    [store, services],
  );
  const view = useMemo<PaneView>(
    () => ({
      services,
      index,
      draft,
      book,
      review,
      step,
      openGroup,
      jump,
      inserted,
      dispatch: store.dispatch,
      edit,
    }),
    [services, index, draft, book, review, step, openGroup, jump, inserted, store, edit],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    store.dispatch({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
  };

  const next = steps[steps.indexOf(step) + 1];
  return (
    <PaneContext value={view}>
      <main className={styles.work} onKeyDown={onKeyDown}>
        <TabList
          className={styles.steps}
          size="medium"
          selectedValue={step}
          onTabSelect={(_, { value }) => store.dispatch({ kind: "showStep", step: value as StepId })}
        >
          {steps.map((each, position) => (
            <Tab key={each} value={each} id={`step-${each}`} aria-controls="step-panel">
              {`${position + 1}. ${strings.steps[each]}`}
            </Tab>
          ))}
        </TabList>
        <div id="step-panel" role="tabpanel" aria-labelledby={`step-${step}`} className={styles.content}>
          <ErrorBoundary key={step} fallback={(recover) => <PartFailed recover={recover} />}>
            <Suspense fallback={<Spinner label={strings.loading} />}>
              {step === "figures" && <FiguresStep />}
              {step === "compose" && <ComposeStep />}
              {step === "check" && <CheckStep />}
            </Suspense>
          </ErrorBoundary>
        </div>
        {next && (
          <footer className={styles.footer}>
            <Button
              appearance={step === "figures" ? "primary" : "secondary"}
              onClick={() => store.dispatch({ kind: "showStep", step: next })}
            >
              {strings.next(strings.steps[next])}
            </Button>
          </footer>
        )}
      </main>
    </PaneContext>
  );
}
