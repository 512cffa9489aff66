import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useState } from "react";
import type { Figures } from "../../figures/figures";
import { usePane } from "../PaneContext";
import type { RefreshHistory as History } from "../services";
import { messageOf } from "../session/session";
import { shownTime } from "../shownTime";
import { strings } from "../strings";
import { refreshStrings } from "./refreshStrings";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalM, listStyle: "none", margin: 0, padding: 0 },
  item: { display: "grid", rowGap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  changes: {
    listStyleType: "disc",
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  restore: { justifySelf: "start" },
});

interface RefreshHistoryProps {
  /** Takes the last refresh back. */
  readonly onRestore: () => void;
  /** Takes figures of an earlier state into the pane; the document stays until it is refreshed. */
  readonly onTakeFigures: (figures: Figures) => void;
}

/** The latest refreshes that the document remembers, each with what it changed, and the way back before it. */
export function RefreshHistory({ onRestore, onTakeFigures }: RefreshHistoryProps) {
  const styles = useStyles();
  const { services } = usePane();
  const [history, setHistory] = useState<History | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { refreshHistory } = services.workflows;
  useEffect(() => {
    let isCurrent = true;
    refreshHistory().then(
      (found) => {
        if (isCurrent) setHistory(found);
      },
      (error: unknown) => {
        if (isCurrent) setFailure(messageOf(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [refreshHistory]);

  if (failure !== null) return <Text role="alert">{failure}</Text>;
  if (!history) return <Spinner size="tiny" label={strings.loading} />;
  if (history.refreshes.length === 0) return <Text size={200}>{refreshStrings.noHistory}</Text>;
  return (
    <ul className={styles.list}>
      {history.refreshes.map(({ at, kind, changes, more, figures }, position) => (
        <li key={`${at} ${position}`} className={styles.item}>
          <Text weight="semibold">{refreshStrings.entry[kind](shownTime(at))}</Text>
          {changes.length > 0 && (
            <ul className={styles.changes}>
              {changes.map(({ path, label, before, after }) => (
                <li key={path}>{refreshStrings.changed(label, before, after)}</li>
              ))}
            </ul>
          )}
          {more > 0 && <Text size={200}>{refreshStrings.moreFigures(more)}</Text>}
          {position === 0 && history.restorable === at && (
            <Button size="small" className={styles.restore} icon={<ArrowUndoRegular />} onClick={onRestore}>
              {refreshStrings.restore}
            </Button>
          )}
          {position > 0 && figures && (
            <Button
              size="small"
              className={styles.restore}
              icon={<ArrowUndoRegular />}
              aria-label={refreshStrings.takeFiguresAt(shownTime(at))}
              onClick={() => {
                onTakeFigures(figures);
              }}
            >
              {refreshStrings.takeFigures}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
