import { createContext, useContext } from "react";
import type { FigureBook } from "../figures/deriveFigures";
import type { Figures } from "../figures/figures";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { CheckResult, Overtaken, PaneServices, SealState } from "./services";
import type { Draft, Jump, PaneAction } from "./state/paneState";
import type { Review } from "./state/review";
import type { Progress, StepId } from "./state/steps";

/** What every part of the pane sees once there are figures to work on. */
export interface PaneView {
  readonly services: PaneServices;
  readonly index: FormSetIndex;
  readonly draft: Draft;
  /** The draft's figures, typed and derived. */
  readonly book: FigureBook;
  readonly review: Review;
  readonly step: StepId;
  readonly openGroup: string | null;
  readonly jump: Jump | null;
  /** The draft that the document states; null when nothing was inserted yet. */
  readonly inserted: Draft | null;
  /** Figures of the document that were read or written here, the latest first. */
  readonly known: readonly Figures[];
  /** Figures that somebody else wrote into the document, to be merged; null: none that we know of. */
  readonly overtaken: Overtaken | null;
  readonly lastCheck: CheckResult | null;
  readonly sealed: SealState | null;
  /** How far the report has come. */
  readonly progress: Progress;
  readonly dispatch: (action: PaneAction) => void;
  /** Changes the draft; changes with one key in quick succession are undone together. */
  readonly edit: (key: string, change: (draft: Draft) => Draft) => void;
}

export const PaneContext = createContext<PaneView | null>(null);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (!view) throw new Error("A part of the pane stands outside of it.");
  return view;
}

/** What the pane gets from where it runs; there with or without figures to work on. */
export const ServicesContext = createContext<PaneServices | null>(null);

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("A part of the pane stands outside of it.");
  return services;
}
