import { Button, Spinner, Text } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { usePane } from "../PaneContext";
import { strings } from "../strings";
import { useTask } from "./useTask";

/** Gives the user the document as a file, which then holds what was inserted into it. */
export function DownloadButton({ download }: { readonly download: () => Promise<void> }) {
  const { inserted, dispatch } = usePane();
  const { task, run } = useTask<true>();
  const isRunning = task.stage === "running";
  const give = async (): Promise<true> => {
    await download();
    if (inserted) dispatch({ kind: "saved", draft: inserted });
    return true;
  };
  return (
    <>
      <Button
        icon={isRunning ? <Spinner size="tiny" aria-label={strings.loading} /> : <ArrowDownloadRegular />}
        disabledFocusable={isRunning}
        onClick={() => void run(give)}
      >
        {strings.header.downloadDocument}
      </Button>
      <Text size={200} role="status">
        {task.stage === "failed" && task.message}
      </Text>
    </>
  );
}
