import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { Block, ContentBlock, Inline, ParagraphRole, TableBlock } from "../../document/blocks";
import { usePane } from "../PaneContext";

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: '"Times New Roman", "Liberation Serif", serif',
    fontSize: "14px",
    lineHeight: "20px",
    overflowX: "auto",
  },
  paragraph: { margin: "0 0 6px", overflowWrap: "break-word" },
  center: { textAlign: "center" },
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: "italic" },
  figure: {
    font: "inherit",
    textAlign: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 2px",
    textDecorationLine: "none",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "1px" },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px", margin: "0 0 6px" },
  cell: { border: line, padding: "2px 4px", verticalAlign: "top", minWidth: "28px" },
});

/** Paths of figures that are framed in previews: that of the field at hand. */
export const CurrentFigures = createContext<ReadonlySet<string>>(new Set());

const centred: readonly ParagraphRole[] = [
  "annexCode",
  "annexLabel",
  "annexTitle",
  "annexNote",
  "annexLine",
  "documentType",
  "documentSubject",
  "nationalName",
  "motto",
];
const bold: readonly ParagraphRole[] = [
  "heading1",
  "heading2",
  "heading3",
  "annexLabel",
  "annexTitle",
  "documentType",
  "documentSubject",
  "nationalName",
  "motto",
  "issuingBody",
  "signatureRole",
  "signatureName",
];

/** A section as it will stand in the report; a figure in it leads to its field. */
export function BlockPreview({ block }: { readonly block: Block }) {
  const styles = useStyles();
  return (
    <div className={styles.paper} tabIndex={0} role="region" aria-label={block.title}>
      <Contents content={block.content} />
    </div>
  );
}

function Contents({ content }: { readonly content: readonly ContentBlock[] }) {
  const styles = useStyles();
  // Blocks of a preview have no ids and never move: their position is their key.
  return content.map((each, position) =>
    each.kind === "table" ? (
      <PreviewTable key={position} table={each} />
    ) : (
      <p
        key={position}
        className={mergeClasses(
          styles.paragraph,
          centred.includes(each.role) && styles.center,
          bold.includes(each.role) && styles.bold,
        )}
      >
        <Inlines inlines={each.inlines} />
      </p>
    ),
  );
}

function PreviewTable({ table }: { readonly table: TableBlock }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, position) => (
              <td
                key={position}
                colSpan={cell.columnSpan}
                rowSpan={cell.rowSpan}
                style={{ textAlign: cell.align }}
                className={mergeClasses(table.ruled && styles.cell, cell.bold === true && styles.bold)}
              >
                <Inlines inlines={cell.inlines} />
                {cell.paragraphs && <Contents content={cell.paragraphs} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  const styles = useStyles();
  const { book, dispatch } = usePane();
  const current = useContext(CurrentFigures);
  return inlines.map(({ text, figure, bold: isBold, italic }, position) => {
    const className = mergeClasses(isBold === true && styles.bold, italic === true && styles.italic);
    if (figure === undefined)
      return (
        <span key={position} className={className}>
          {text}
        </span>
      );
    return (
      <Link
        key={position}
        as="button"
        inline
        className={mergeClasses(styles.figure, current.has(figure) && styles.current, className)}
        aria-current={current.has(figure) || undefined}
        aria-label={`${text}, ${book.label(figure)}`}
        onClick={() => dispatch({ kind: "jump", path: figure })}
      >
        {text}
      </Link>
    );
  });
}
