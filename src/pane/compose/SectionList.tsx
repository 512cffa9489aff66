import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { CursorRegular } from "@fluentui/react-icons/svg/cursor";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useId, useState } from "react";
import type { Block } from "../../document/blocks";
import type { Anchor } from "../../document/port";
import { composeStrings } from "./composeStrings";
import { BlockPreview } from "./BlockPreview";
import { useCursor } from "./useCursor";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  insert: { flexShrink: 0, marginTop: "4px" },
  open: { transform: "rotate(90deg)" },
  preview: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  hint: { color: tokens.colorNeutralForeground3 },
});

const bringIntoView = (shown: HTMLElement | null) => {
  shown?.scrollIntoView({ block: "nearest" });
};

interface SectionListProps {
  readonly blocks: readonly Block[];
  /** `at`: not where the report would put it. */
  readonly onInsert: (block: Block, at?: Anchor) => void;
}

/** The parts of the report in their order: each can be read before it is inserted, and inserted alone. */
export function SectionList({ blocks, onInsert }: SectionListProps) {
  const styles = useStyles();
  const headingId = useId();
  const [open, setOpen] = useState<string | null>(null);
  const { hint, lacksPlace, insertHere } = useCursor(onInsert);
  return (
    <section aria-labelledby={headingId}>
      <Text as="h2" id={headingId} size={300} weight="semibold" block>
        {composeStrings.sections}
      </Text>
      <Text size={200} className={styles.hint}>
        {composeStrings.previewHint}
      </Text>
      <Text size={200} block className={styles.hint}>
        {hint}
      </Text>
      <ul className={styles.list}>
        {blocks.map((block) => {
          const isOpen = open === block.id;
          return (
            <li key={block.id} className={styles.item}>
              <div className={styles.row}>
                <Button
                  appearance="transparent"
                  className={styles.title}
                  icon={<ChevronRightRegular className={mergeClasses(isOpen && styles.open)} />}
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? null : block.id)}
                >
                  {block.title}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.insert}
                  icon={<DocumentAddRegular />}
                  aria-label={composeStrings.insert(block.title)}
                  onClick={() => onInsert(block)}
                >
                  {composeStrings.insertShort}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.insert}
                  icon={<CursorRegular />}
                  title={composeStrings.insertHere(block.title)}
                  aria-label={composeStrings.insertHere(block.title)}
                  onClick={() => insertHere(block)}
                />
              </div>
              <div role="status">
                {lacksPlace === block.id && (
                  <MessageBar ref={bringIntoView} intent="warning" layout="multiline">
                    <MessageBarBody>{composeStrings.chooseCursor}</MessageBarBody>
                  </MessageBar>
                )}
              </div>
              {isOpen && (
                <div ref={bringIntoView} className={styles.preview}>
                  <BlockPreview block={block} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
