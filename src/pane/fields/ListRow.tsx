import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useId } from "react";
import type { FigureRow } from "../../figures/figures";
import type { List } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { SeverityIcon } from "../SeverityIcon";
import { worstOf } from "../state/review";
import { rowTitle } from "../state/rows";
import { listStrings } from "../state/listStrings";
import { ScalarField } from "./ScalarField";

/** A row takes two lines at most, with "…": the rest is seen in it. Browsers know no newer way. */
const twoLines = {
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: "2",
  overflow: "hidden",
} as const;

const useStyles = makeStyles({
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: {
    justifyContent: "flex-start",
    width: "100%",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground1,
    ...twoLines,
  },
  chevron: { transform: "rotate(90deg)" },
  body: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  actions: { display: "flex", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalXS },
});

interface ListRowProps {
  readonly list: List;
  /** Path of the list. */
  readonly path: string;
  readonly row: FigureRow;
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

export function ListRow({ list, path, row, index, count, isOpen, onOpen, onMove, onRemove }: ListRowProps) {
  const styles = useStyles();
  const bodyId = useId();
  const { review } = usePane();
  const title = rowTitle(list, row, index + 1);
  const worst = worstOf(list.columns.flatMap(({ id }) => review.problemsAt(`${path}.${row.id}.${id}`)));
  return (
    <li className={styles.row} data-row-id={row.id}>
      <Button
        appearance="subtle"
        className={styles.head}
        icon={<ChevronRightRegular className={mergeClasses(isOpen && styles.chevron)} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => onOpen(!isOpen)}
      >
        <span className={styles.title} title={title}>
          {title}
        </span>
        {worst && !isOpen && <SeverityIcon severity={worst} />}
      </Button>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {list.columns.map((column) => (
            <ScalarField key={column.id} definition={column} path={`${path}.${row.id}.${column.id}`} />
          ))}
          <div className={styles.actions}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={listStrings.moveUp(title)}
              disabledFocusable={index === 0}
              onClick={() => onMove(-1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={listStrings.moveDown(title)}
              disabledFocusable={index === count - 1}
              onClick={() => onMove(1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={listStrings.remove(title)}
              onClick={onRemove}
            />
          </div>
        </div>
      )}
    </li>
  );
}
