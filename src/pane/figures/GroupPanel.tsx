import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle12Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Suspense, lazy, useCallback, useRef } from "react";
import type { Group } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { SeverityIcon } from "../SeverityIcon";
import { type GroupState, groupState } from "../state/review";
import { strings } from "../strings";

const GroupFields = lazy(() => import("./GroupFields").then((part) => ({ default: part.GroupFields })));

const useStyles = makeStyles({
  // Fields that come later than others must not push the heading out of sight.
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowAnchor: "none" },
  header: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  label: { flexGrow: 1, minWidth: 0, textAlign: "left", overflowWrap: "break-word", padding: "6px 0" },
  open: { fontWeight: tokens.fontWeightSemibold },
  state: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  complete: { color: tokens.colorPaletteGreenForeground1 },
  panel: { margin: 0 },
});

interface GroupPanelProps {
  readonly group: Group;
  readonly isOpen: boolean;
  /** Under the fields of an open group stands what the report will say. */
  readonly showsText: boolean;
  readonly onShowText: (shows: boolean) => void;
}

/** One group of figures: how it stands, and its fields once it is open. */
export function GroupPanel({ group, isOpen, showsText, onShowText }: GroupPanelProps) {
  const styles = useStyles();
  const { review } = usePane();
  const item = useRef<HTMLDivElement>(null);
  // The group before it closes as this one opens, and may have stood above: the heading stays in sight. Its fields
  // must be there by then: without them there may be nothing to scroll.
  const showHeading = useCallback(() => {
    item.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <AccordionItem ref={item} value={group.id} className={styles.item}>
      <AccordionHeader as="h2" button={{ className: styles.header }}>
        <span className={mergeClasses(styles.label, isOpen && styles.open)}>{group.label}</span>
        <GroupStateText state={groupState(review, group.id)} />
      </AccordionHeader>
      {isOpen && (
        <AccordionPanel className={styles.panel} collapseMotion={null}>
          <Suspense fallback={<Spinner size="tiny" aria-label={strings.loading} />}>
            <GroupFields group={group} showsText={showsText} onShowText={onShowText} onShown={showHeading} />
          </Suspense>
        </AccordionPanel>
      )}
    </AccordionItem>
  );
}

function GroupStateText({ state: { worst, problems, missing, toSee } }: { readonly state: GroupState }) {
  const styles = useStyles();
  if (worst)
    return (
      <span className={styles.state}>
        <SeverityIcon severity={worst} />
        {strings.figures.groupProblems(problems)}
      </span>
    );
  if (missing > 0) return <span className={styles.state}>{strings.figures.groupMissing(missing)}</span>;
  if (toSee > 0) return <span className={styles.state}>{strings.figures.groupToSee(toSee)}</span>;
  return (
    <span className={styles.state}>
      <CheckmarkCircle12Filled className={styles.complete} title={strings.figures.groupComplete} />
    </span>
  );
}
