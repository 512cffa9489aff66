import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ImportButton } from "../import/ImportButton";
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
  const { index, openGroup, dispatch } = usePane();
  const [showsText, setShowsText] = useState(false);
  return (
    <div className={styles.root}>
      <ProblemSummary />
      <div>
        <ImportButton path={null} />
      </div>
      <Accordion
        collapsible
        openItems={openGroup ?? ""}
        onToggle={(_, { value }) => {
          const group = String(value);
          dispatch({ kind: "openGroup", group: group === openGroup ? null : group });
        }}
      >
        {index.formSet.groups.map((group) => (
          <GroupPanel
            key={group.id}
            group={group}
            isOpen={group.id === openGroup}
            showsText={showsText}
            onShowText={setShowsText}
          />
        ))}
      </Accordion>
    </div>
  );
}
