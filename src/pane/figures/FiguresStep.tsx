import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../PaneContext";
import { GroupPanel } from "./GroupPanel";
import { ProblemSummary } from "./ProblemSummary";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});

/** Step "Số liệu": what is wrong or missing, and the groups of figures, one open at a time. */
export function FiguresStep() {
  const styles = useStyles();
  const { index, openGroup, jump, dispatch } = usePane();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!jump || !root.current) return;
    goToField(root.current, jump.path);
    dispatch({ kind: "arrived" });
  }, [jump, dispatch]);

  return (
    <div ref={root} className={styles.root}>
      <ProblemSummary />
      <Accordion
        collapsible
        openItems={openGroup ?? ""}
        onToggle={(_, { value }) => {
          const group = String(value);
          dispatch({ kind: "openGroup", group: group === openGroup ? null : group });
        }}
      >
        {index.formSet.groups.map((group) => (
          <GroupPanel key={group.id} group={group} isOpen={group.id === openGroup} />
        ))}
      </Accordion>
    </div>
  );
}

/** Scrolls to a figure's field and puts the focus in it. A cell of a grid has no field: its grid takes the focus. */
function goToField(root: HTMLElement, path: string): void {
  for (let at = path; at.includes("."); at = at.slice(0, at.lastIndexOf("."))) {
    const field = root.querySelector<HTMLElement>(`[data-path="${at}"]`);
    if (!field) continue;
    field.scrollIntoView({ block: at === path ? "center" : "nearest" });
    if (at === path) focusable(field).focus({ preventScroll: true });
    return;
  }
}

const focusable = (field: HTMLElement): HTMLElement =>
  field.querySelector<HTMLElement>("input, textarea, select") ??
  field.querySelector<HTMLElement>("button") ??
  field;
