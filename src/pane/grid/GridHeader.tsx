import { mergeClasses } from "@fluentui/react-components";
import type { GridData } from "./gridData";
import { useGridStyles } from "./gridStyles";

interface GridHeaderProps {
  readonly rowLabel: string;
  readonly data: Pick<GridData, "headings" | "columns">;
}

/** The header of the form, with all its levels, and the numbers of its columns. */
export function GridHeader({ rowLabel, data: { headings, columns } }: GridHeaderProps) {
  const styles = useGridStyles();
  const hasNumbers = columns.some(({ number }) => number !== null);
  return (
    <thead className={styles.head}>
      {headings.map((level, depth) => (
        <tr key={depth} role="row">
          {depth === 0 && (
            <th
              role="columnheader"
              scope="col"
              rowSpan={headings.length + (hasNumbers ? 1 : 0)}
              className={mergeClasses(styles.heading, styles.corner)}
            >
              {rowLabel}
            </th>
          )}
          {level.map(({ label, columnSpan, rowSpan, column }, position) => (
            <th
              key={position}
              role="columnheader"
              scope={column < 0 ? "colgroup" : "col"}
              colSpan={columnSpan}
              rowSpan={rowSpan}
              className={mergeClasses(styles.heading, column < 0 && styles.groupHeading)}
            >
              <span className={mergeClasses(column < 0 && styles.groupLabel)}>{label}</span>
            </th>
          ))}
        </tr>
      ))}
      {hasNumbers && (
        <tr role="row">
          {columns.map(({ id, number }) => (
            <th
              key={id}
              role="columnheader"
              scope="col"
              className={mergeClasses(styles.heading, styles.number)}
            >
              {number}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}
