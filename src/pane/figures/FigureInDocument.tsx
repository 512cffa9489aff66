import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowRightRegular } from "@fluentui/react-icons/svg/document-arrow-right";
import { useState } from "react";
import { figureTag } from "../../document/blocks";
import { HostError } from "../../document/port";
import { useTask } from "../compose/useTask";
import { usePane } from "../PaneContext";
import { groupStrings } from "./groupStrings";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
});

/** Leads from a figure to where it stands in the document; from one place to the next when pressed again. */
export function FigureInDocument({ paths }: { readonly paths: ReadonlySet<string> }) {
  const styles = useStyles();
  const { services } = usePane();
  const { task, run } = useTask<true>();
  const [next, setNext] = useState({ paths, occurrence: 0 });

  /** False: the document has no such place. */
  const reach = async (path: string, occurrence: number): Promise<boolean> => {
    try {
      await services.document.goTo({ kind: "control", control: { tag: figureTag(path), occurrence } });
      return true;
    } catch (error) {
      if (error instanceof HostError && error.code === "control-missing") return false;
      throw error;
    }
  };
  const goThere = async (): Promise<true> => {
    const wanted = next.paths === paths ? next.occurrence : 0;
    for (const occurrence of new Set([wanted, 0]))
      for (const path of paths)
        if (await reach(path, occurrence)) {
          setNext({ paths, occurrence: occurrence + 1 });
          return true;
        }
    throw new HostError("control-missing", groupStrings.notInDocument);
  };
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<DocumentArrowRightRegular />}
        disabledFocusable={task.stage === "running"}
        onClick={() => void run(goThere)}
      >
        {groupStrings.inDocument}
      </Button>
      <Text size={200} role="status">
        {task.stage === "failed" && task.message}
      </Text>
    </div>
  );
}
