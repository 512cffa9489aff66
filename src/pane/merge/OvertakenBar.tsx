import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { usePane } from "../PaneContext";
import { mergeStrings } from "./mergeStrings";

/** Tells in every step that somebody else wrote figures into the document, and leads to where they are merged. */
export function OvertakenBar() {
  const { dispatch } = usePane();
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{mergeStrings.title}</MessageBarTitle>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => dispatch({ kind: "showStep", step: "compose" })}>
            {mergeStrings.see}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
