import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { GridEditor } from "../grid/GridEditor";
import { type CellEdit, type GridView, editsOf } from "../grid/gridData";
import { pasteReport } from "../grid/pasteReport";
import { gridStrings } from "../grid/gridStrings";

const useStyles = makeStyles({
  surface: { width: "min(1280px, 96vw)", maxWidth: "96vw", maxHeight: "96vh" },
  content: { minWidth: 0 },
});

interface WideGridDialogProps {
  readonly view: GridView;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onClose: () => void;
}

/** The grid over the whole page, where the pane is narrower than its columns. */
export function WideGridDialog({ view, onEdit, onClose }: WideGridDialogProps) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface
        className={styles.surface}
        // Escape belongs to the grid first: it gives an edit up, and lets Tab leave.
        onKeyDown={(event) => event.key === "Escape" && inGrid(event.target) && event.stopPropagation()}
      >
        <DialogBody>
          <DialogTitle>{view.label}</DialogTitle>
          <DialogContent className={styles.content}>
            <WideGrid view={view} onEdit={onEdit} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {gridStrings.done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const inGrid = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[role=grid]") !== null;

/** The grid with what its last paste did; the same in a dialog of the page and in a window of Word. */
export function WideGrid({ view, onEdit }: Pick<WideGridDialogProps, "view" | "onEdit">) {
  const [pasted, setPasted] = useState<string | null>(null);
  return (
    <>
      <GridEditor
        {...view}
        tall
        goTo={null}
        onChange={(changes) => {
          setPasted(null);
          onEdit(editsOf(view.data, changes));
        }}
        onPasted={(plan) => setPasted(pasteReport(plan))}
      />
      {pasted !== null && <Text role="status">{pasted}</Text>}
    </>
  );
}
