import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Group } from "../../forms/formSet";
import { FigureField } from "../fields/FigureField";
import { usePane } from "../PaneContext";
import { groupOf } from "../state/paneState";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
  },
});

/** The fields of one group; a jump to one of its figures ends here. */
export function GroupFields({ group }: { readonly group: Group }) {
  const styles = useStyles();
  const { jump, dispatch } = usePane();
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!jump || !root.current || groupOf(jump.path) !== group.id) return;
    goToField(root.current, jump.path);
    dispatch({ kind: "arrived" });
  }, [jump, group.id, dispatch]);

  return (
    <div ref={root} className={styles.root}>
      {group.hint !== undefined && <Text size={200}>{group.hint}</Text>}
      {group.figures.map((definition) => (
        <FigureField key={definition.id} definition={definition} path={`${group.id}.${definition.id}`} />
      ))}
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
