import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../findings/finding";
import { checkStrings } from "./checkStrings";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  form: { display: "grid", rowGap: tokens.spacingVerticalXS },
  submit: { justifySelf: "start" },
});

interface FindingActionsProps {
  readonly finding: Finding;
  readonly disabled: boolean;
  /** Puts the one sure correction into the document. */
  readonly onApply: () => void;
  readonly onWaive: (reason: string) => void;
}

/** What can be done about a finding here: the sure correction, where there is one, or letting it stand with a reason. */
export function FindingActions({ finding, disabled, onApply, onWaive }: FindingActionsProps) {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <>
      <div className={styles.row}>
        {finding.correction && (
          <Button size="small" disabledFocusable={disabled} onClick={onApply}>
            {checkStrings.apply(finding.correction.text)}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isAsking}
          disabledFocusable={disabled}
          onClick={() => setIsAsking(!isAsking)}
        >
          {checkStrings.waive}
        </Button>
      </div>
      {isAsking && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === "") setIsEmpty(true);
            else onWaive(reason.trim());
          }}
        >
          <Field
            label={checkStrings.reason}
            {...(isEmpty && reason.trim() === "" && { validationMessage: checkStrings.reasonEmpty })}
          >
            <Textarea rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button type="submit" size="small" className={styles.submit} disabledFocusable={disabled}>
            {checkStrings.waiveNow}
          </Button>
        </form>
      )}
    </>
  );
}
