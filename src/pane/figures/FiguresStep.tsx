import { Accordion, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { ImportButton } from "../import/ImportButton";
import { usePane } from "../PaneContext";
import { strings } from "../strings";
import { GroupPanel } from "./GroupPanel";
import { ProblemSummary } from "./ProblemSummary";

const NextGroup = lazy(() => import("./NextGroup").then((part) => ({ default: part.NextGroup })));

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  next: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
});

/** Step "Số liệu": what is wrong or missing, and the groups of figures, one open at a time. */
export function FiguresStep() {
  const styles = useStyles();
  const { index, draft, openGroup, review, inserted, dispatch } = usePane();
  // As long as figures are missing and nothing is written, a spreadsheet is the shortest way on; after it, the groups.
  const isNext = inserted === null && review.missing.length > 0 && draft.imported !== true;
  const [showsText, setShowsText] = useState(false);
  return (
    <div className={styles.root}>
      <ProblemSummary />
      <div className={styles.next}>
        <ImportButton path={null} appearance={isNext ? "primary" : "secondary"} />
        {draft.imported === true && (
          <Suspense>
            <NextGroup after={null} appearance="primary" />
          </Suspense>
        )}
        {isNext && <Text size={200}>{strings.importing.next}</Text>}
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
