import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  toggle: {
    justifySelf: "start",
    justifyContent: "flex-start",
    minWidth: 0,
    paddingLeft: 0,
    textAlign: "left",
  },
  open: { transform: "rotate(90deg)" },
});

/** A part that is there on demand: what it holds is made only while it is open. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const bodyId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.section}>
      <Button
        appearance="transparent"
        className={styles.toggle}
        icon={<ChevronRightRegular className={mergeClasses(isOpen && styles.open)} />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && <div id={bodyId}>{children}</div>}
    </div>
  );
}
