import { Button, Spinner, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { Suspense, lazy, useEffect, useId, useMemo, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import { TOTAL_ROW } from "../../forms/concepts";
import type { Group } from "../../forms/formSet";
import { FigureField } from "../fields/FigureField";
import { usePane } from "../PaneContext";
import { groupOf } from "../state/paneState";
import { strings } from "../strings";
import { groupStrings } from "./groupStrings";
import { GroupActions } from "./GroupActions";
import { StandingMark } from "./StandingMark";

const GroupText = lazy(() => import("./GroupText").then((part) => ({ default: part.GroupText })));

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}`,
  },
  toggle: { justifySelf: "start", paddingLeft: 0 },
  open: { transform: "rotate(90deg)" },
});

interface GroupFieldsProps {
  readonly group: Group;
  /** The text of the group's section is shown under its fields. */
  readonly showsText: boolean;
  readonly onShowText: (shows: boolean) => void;
  /** The fields stand on the screen. */
  readonly onShown: () => void;
}

/** The fields of one group, and how the report will put them; a jump to one of its figures ends here. */
export function GroupFields({ group, showsText, onShowText, onShown }: GroupFieldsProps) {
  const styles = useStyles();
  const textId = useId();
  const { jump, dispatch } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const [path, setPath] = useState<string | null>(null);
  const current = useMemo(() => new Set(path === null ? [] : [path, totalOf(path)]), [path]);

  // A jump to one of the fields comes after this.
  useEffect(() => {
    onShown();
  }, [onShown]);
  useEffect(() => {
    if (!jump || !root.current || groupOf(jump.path) !== group.id) return;
    goToField(root.current, jump.path);
    dispatch({ kind: "arrived" });
  }, [jump, group.id, dispatch]);

  const onFocus = (event: FocusEvent) => {
    const focused = pathAt(event.target);
    if (focused !== null) setPath(focused);
  };
  // From a field to its figure in the text, as a click on the figure leads back.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !event.altKey) return;
    const figure = root.current?.querySelector<HTMLElement>("[aria-current=true]");
    if (!figure) return;
    event.preventDefault();
    event.stopPropagation();
    figure.scrollIntoView({ block: "center" });
    figure.focus({ preventScroll: true });
  };

  return (
    <div ref={root} className={styles.root} onFocus={onFocus} onKeyDownCapture={onKeyDown}>
      {group.hint !== undefined && <Text size={200}>{group.hint}</Text>}
      {group.standing === true && <StandingMark group={group} />}
      {group.figures.map((definition) => (
        <FigureField
          key={definition.id}
          definition={definition}
          path={`${group.id}.${definition.id}`}
          isMarked={group.standing !== true}
        />
      ))}
      <Button
        appearance="transparent"
        className={styles.toggle}
        icon={<ChevronRightRegular className={mergeClasses(showsText && styles.open)} />}
        aria-expanded={showsText}
        aria-controls={showsText ? textId : undefined}
        onClick={() => onShowText(!showsText)}
      >
        {groupStrings.text}
      </Button>
      {showsText && (
        <div id={textId}>
          <Suspense fallback={<Spinner size="tiny" label={strings.loading} />}>
            <GroupText group={group} current={current} />
          </Suspense>
        </div>
      )}
      <GroupActions group={group} />
    </div>
  );
}

/** The figure that an element of a field stands for: a cell of a grid by its row and column. */
function pathAt(target: Element): string | null {
  const field = target.closest<HTMLElement>("[data-path]")?.dataset.path;
  if (field === undefined) return null;
  const cell = target.closest<HTMLElement>("[data-cell]")?.dataset.cell;
  return cell === undefined ? field : `${field}.${cell}`;
}

/** Texts state the totals of grids and lists, not their cells. */
function totalOf(path: string): string {
  const [group = "", table = "", row, column] = path.split(".");
  return row === undefined || column === undefined ? path : `${group}.${table}.${TOTAL_ROW}.${column}`;
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
