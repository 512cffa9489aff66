import type { FieldProps } from "@fluentui/react-components";
import type { Problem } from "../../findings/finding";
import { byGravity } from "../state/review";

/** What a Fluent `Field` shows under its control. */
export type FieldMessage = Pick<FieldProps, "validationState" | "validationMessage">;

const states = { error: "error", warning: "warning", note: "none" } as const;

/** The message of a field: why its text cannot be read, otherwise the gravest problems at its figure. */
export function fieldMessage(unread: string | null, problems: readonly Problem[]): FieldMessage {
  if (unread !== null) return { validationState: "error", validationMessage: unread };
  const [worst, ...others] = byGravity(problems);
  if (!worst) return {};
  const messages = [worst, ...others].map(({ message }) => message);
  return { validationState: states[worst.severity], validationMessage: messages.join(" ") };
}
