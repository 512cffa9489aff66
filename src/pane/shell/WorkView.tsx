import { Button, Spinner, Tab, TabList, mergeClasses } from "@fluentui/react-components";
import {
  Suspense,
  lazy,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { checkFigures } from "../../figures/checkFigures";
import { deriveFigures } from "../../figures/deriveFigures";
import { ErrorBoundary } from "../ErrorBoundary";
import { FiguresStep } from "../figures/FiguresStep";
import { PaneContext, type PaneView } from "../PaneContext";
import { useNoticingOthers } from "../merge/useNoticingOthers";
import type { PaneServices } from "../services";
import { LazyImportDialog } from "../import/ImportButton";
import type { AskedImport, Work } from "../session/session";
import { useShellStyles } from "../shellStyles";
import { reviewOf } from "../state/review";
import { type Progress, type StepId, type StepState, stepStates, steps } from "../state/steps";
import { strings } from "../strings";
import { PartFailed } from "./PartFailed";
import { useUndoKeys } from "./useUndoKeys";

const ComposeStep = lazy(() =>
  import("../compose/ComposeStep").then((part) => ({ default: part.ComposeStep })),
);
const CheckStep = lazy(() => import("../check/CheckStep").then((part) => ({ default: part.CheckStep })));

const OvertakenBar = lazy(() =>
  import("../merge/OvertakenBar").then((part) => ({ default: part.OvertakenBar })),
);

const SignStep = lazy(() => import("../sign/SignStep").then((part) => ({ default: part.SignStep })));

interface WorkViewProps {
  readonly work: Work;
  readonly services: PaneServices;
  /** The import of a spreadsheet that was asked for, and what to call once it is closed. */
  readonly importing: AskedImport | null;
  readonly onImported: () => void;
}

/** The steps of the work on one report, and what they all see. */
export function WorkView({ work: { index, store }, services, importing, onImported }: WorkViewProps) {
  const styles = useShellStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { step, openGroup, jump, inserted, known, overtaken, lastCheck, sealed } = state;
  const draft = state.history.present;
  // Typing stays quick in reports with many rows: totals and problems follow when there is time.
  const settled = useDeferredValue(draft);
  const book = useMemo(() => deriveFigures(index, settled.figures), [index, settled]);
  const review = useMemo(
    () => reviewOf(book, settled, checkFigures(book, null, services.formSets)),
    [book, settled, services],
  );
  const progress = useMemo<Progress>(
    () => ({
      draft: settled,
      inserted,
      wrong: review.problems.filter(({ severity }) => severity === "error").length,
      missing: review.missing.length,
      toSee: review.toSee.length,
      checked: lastCheck && {
        errors: lastCheck.findings.filter(({ severity }) => severity === "error").length,
        waived: lastCheck.waived.length,
      },
      sealed,
    }),
    [settled, inserted, review, lastCheck, sealed],
  );
  const states = stepStates(progress);
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
      known,
      overtaken,
      lastCheck,
      sealed,
      progress,
      dispatch: store.dispatch,
      edit,
    }),
    [
      services,
      index,
      draft,
      book,
      review,
      step,
      openGroup,
      jump,
      inserted,
      known,
      overtaken,
      lastCheck,
      sealed,
      progress,
      store,
      edit,
    ],
  );

  useNoticingOthers(store, services);
  const onKeyDown = useUndoKeys(store);

  // A step begins at its top; a jump to a figure in it comes after this.
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [step]);

  const next = steps[steps.indexOf(step) + 1];
  return (
    <PaneContext value={view}>
      <main className={styles.work} onKeyDown={onKeyDown}>
        <TabList
          className={styles.steps}
          size="small"
          selectedValue={step}
          onTabSelect={(_, { value }) => store.dispatch({ kind: "showStep", step: value as StepId })}
        >
          {steps.map((each, position) => (
            <Tab
              key={each}
              value={each}
              className={styles.step}
              id={`step-${each}`}
              aria-controls="step-panel"
            >
              <StepName name={`${position + 1}. ${strings.steps[each]}`} state={states[each]} />
            </Tab>
          ))}
        </TabList>
        <div
          ref={panel}
          tabIndex={-1}
          id="step-panel"
          role="tabpanel"
          aria-labelledby={`step-${step}`}
          className={mergeClasses(styles.content, styles.focusTarget)}
        >
          {overtaken && step !== "compose" && (
            <Suspense>
              <OvertakenBar />
            </Suspense>
          )}
          <ErrorBoundary key={step} fallback={(failure) => <PartFailed {...failure} />}>
            <Suspense fallback={<Spinner size="small" className={styles.waiting} label={strings.loading} />}>
              {step === "figures" && <FiguresStep />}
              {step === "compose" && <ComposeStep />}
              {step === "check" && <CheckStep />}
              {step === "sign" && <SignStep />}
            </Suspense>
          </ErrorBoundary>
        </div>
        {importing && (
          <Suspense>
            <LazyImportDialog path={null} sources={[]} file={importing.file} onClose={onImported} />
          </Suspense>
        )}
        {next && (
          <footer className={styles.footer}>
            <Button
              appearance={states[step].tone === "done" ? "primary" : "secondary"}
              onClick={() => {
                store.dispatch({ kind: "showStep", step: next });
                panel.current?.focus();
              }}
            >
              {strings.next(strings.steps[next])}
            </Button>
          </footer>
        )}
      </main>
    </PaneContext>
  );
}

const toneStyles = { open: "stateOpen", wrong: "stateWrong", done: "stateDone" } as const;

/** A step and, under its name, how it stands. */
function StepName({ name, state }: { readonly name: string; readonly state: StepState }) {
  const styles = useShellStyles();
  return (
    <span className={styles.stepName}>
      {name}
      <span className={mergeClasses(styles.stepState, styles[toneStyles[state.tone]])}>{state.text}</span>
    </span>
  );
}
