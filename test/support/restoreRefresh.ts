import type { DocumentPort } from "../../src/document/port";
import {
  type PlannedRefresh,
  type RefreshOptions,
  applyRefresh,
  verifyRefresh,
} from "../../src/workflows/refresh";
import type { RefreshOutcome } from "../../src/workflows/refreshData";
import { planRestore } from "../../src/workflows/restore";

export interface Restored {
  readonly planned: PlannedRefresh;
  readonly outcome: RefreshOutcome;
}

/** Goes back to before the last refresh at once and reads it again; no question is answered. Null: there is no way back. */
export async function restoreRefresh(port: DocumentPort, options: RefreshOptions): Promise<Restored | null> {
  const planned = await planRestore(port, options);
  if (!planned) return null;
  const outcome = await applyRefresh(port, planned, new Map());
  await verifyRefresh(port, planned, options);
  return { planned, outcome };
}
