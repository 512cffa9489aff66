import { HostError } from "../../document/port";
import { usePane } from "../PaneContext";

/** Work on the document that is refused where somebody else wrote figures into it: these are then shown, to be merged. */
export function useOthers() {
  const { services, known, dispatch } = usePane();
  return async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof HostError && error.code === "data-changed")
        dispatch({ kind: "overtaken", overtaken: await services.workflows.overtaken(known) });
      throw error;
    }
  };
}
