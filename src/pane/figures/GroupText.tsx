import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Group } from "../../forms/formSet";
import { BlockPreview, CurrentFigures } from "../compose/BlockPreview";
import { usePreview } from "../compose/usePreview";
import { usePane } from "../PaneContext";
import { strings } from "../strings";
import { groupStrings } from "./groupStrings";
import { FigureInDocument } from "./FigureInDocument";
import { groupBlocks } from "./groupBlocks";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface GroupTextProps {
  readonly group: Group;
  /** Paths of the figure whose field the user is in, and of the total that it goes into. */
  readonly current: ReadonlySet<string>;
}

/** What the report will say of a group's figures, while they are typed; the figure at hand is framed. */
export function GroupText({ group, current }: GroupTextProps) {
  const styles = useStyles();
  const { index, services, book, inserted } = usePane();
  const { blocks, failure } = usePreview(services, book);
  const own = useMemo(
    () => blocks && groupBlocks(index.formSet, group.id, blocks),
    [index, group.id, blocks],
  );
  if (failure !== null) return <Text>{failure}</Text>;
  if (!own) return <Spinner size="tiny" label={strings.loading} />;
  if (own.length === 0) return <Text>{groupStrings.noText}</Text>;
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.hint}>
        {groupStrings.textHint}
      </Text>
      {inserted && current.size > 0 && <FigureInDocument paths={current} />}
      <CurrentFigures value={current}>
        {own.map((block) => (
          <BlockPreview key={block.id} block={block} />
        ))}
      </CurrentFigures>
    </div>
  );
}
