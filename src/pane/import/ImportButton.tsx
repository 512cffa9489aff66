import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { Suspense, lazy, useRef, useState } from "react";
import { strings } from "../strings";

/** The dialog with all that it needs comes when it is first asked for. */
export const LazyImportDialog = lazy(() =>
  import("./ImportDialog").then((part) => ({ default: part.ImportDialog })),
);

interface ImportButtonProps {
  /** List or grid that the figures are for; null: any. */
  readonly path: string | null;
  readonly size?: ButtonProps["size"];
  readonly appearance?: ButtonProps["appearance"];
}

/** Opens the import of a spreadsheet. */
export function ImportButton({ path, size = "medium", appearance = "secondary" }: ImportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // Once the dialog is gone it keeps the focus no more.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <>
      <Button
        ref={opener}
        size={size}
        appearance={appearance}
        icon={<TableRegular />}
        onClick={() => setOpen(true)}
      >
        {path === null ? strings.importing.any : strings.importing.table}
      </Button>
      {isOpen && (
        <Suspense>
          <LazyImportDialog path={path} sources={[]} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
