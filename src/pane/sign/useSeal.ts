import { useCallback, useEffect, useState } from "react";
import { usePane } from "../PaneContext";
import { messageOf } from "../session/session";
import { signStrings } from "./signStrings";

/** The lock of the document at hand; it is looked at anew whenever the step is shown. */
export function useSeal() {
  const { services, sealed, dispatch } = usePane();
  const { sealState, seal, unseal } = services.workflows;
  const [busy, setBusy] = useState<string | null>(signStrings.loading);
  const [failure, setFailure] = useState<string | null>(null);

  const attempt = useCallback(async (label: string, work: () => Promise<void>) => {
    setBusy(label);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(messageOf(error));
    }
    setBusy(null);
  }, []);

  const look = useCallback(
    () =>
      attempt(signStrings.loading, async () => {
        dispatch({ kind: "sealed", seal: await sealState() });
      }),
    [attempt, dispatch, sealState],
  );

  useEffect(() => {
    const timer = setTimeout(() => void look(), 0);
    return () => clearTimeout(timer);
  }, [look]);

  return {
    seal: sealed,
    busy,
    failure,
    look,
    lock: () =>
      attempt(signStrings.sealing, async () => {
        dispatch({ kind: "sealed", seal: await seal() });
      }),
    unlock: () =>
      attempt(signStrings.unsealing, async () => {
        await unseal();
        dispatch({ kind: "sealed", seal: null });
      }),
  };
}
