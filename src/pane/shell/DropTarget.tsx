import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { SessionStore } from "../session/session";
import { strings } from "../strings";

const useStyles = makeStyles({
  target: {
    position: "absolute",
    inset: 0,
    zIndex: 20,
    display: "grid",
    placeContent: "center",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    textAlign: "center",
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    opacity: 0.96,
    pointerEvents: "none",
  },
});

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** Dialogs have places of their own for files. */
const isInDialog = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest("[role=dialog]") !== null;

/**
 * Takes files that are dropped anywhere on the page, and shows that it does while one is held over it. What is dropped
 * elsewhere would make the browser leave the page. All of it can be done by buttons, too.
 */
export function DropTarget({ session }: { readonly session: SessionStore }) {
  const styles = useStyles();
  const { stage } = useSyncExternalStore(session.subscribe, session.get);
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  useEffect(() => {
    const leave = () => {
      depth.current = 0;
      setOver(false);
    };
    const onEnter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      depth.current += 1;
      setOver(!isInDialog(event));
    };
    const onLeave = () => {
      depth.current -= 1;
      if (depth.current <= 0) leave();
    };
    const onOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      leave();
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!isInDialog(event))
        void import("../session/dropFiles").then(({ dropFiles }) => dropFiles(session, files));
    };
    addEventListener("dragenter", onEnter);
    addEventListener("dragleave", onLeave);
    addEventListener("dragover", onOver);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragenter", onEnter);
      removeEventListener("dragleave", onLeave);
      removeEventListener("dragover", onOver);
      removeEventListener("drop", onDrop);
    };
  }, [session]);
  if (!isOver) return null;
  return (
    <div className={styles.target}>
      <DocumentAddRegular fontSize={32} />
      <Text weight="semibold">{strings.drop.here}</Text>
      <Text size={200}>{stage === "empty" ? strings.drop.atStart : strings.drop.whileWorking}</Text>
    </div>
  );
}
