import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { strings } from "../strings";

/** Stands in place of a part that crashed. The figures are outside of it. */
export function PartFailed({ recover }: { readonly recover: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{strings.recover.crashed}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={recover}>
          {strings.recover.restore}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
