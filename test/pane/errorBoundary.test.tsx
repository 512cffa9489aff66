/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../src/pane/ErrorBoundary";
import { newStore } from "../../src/pane/state/store";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test("a part that crashes is drawn anew on demand, with the data outside of it as they were", () => {
  const store = newStore((_: string, typed: string) => typed, "");
  store.dispatch("41.000.000");
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new Error("broken part");
    return <p>{store.get()}</p>;
  };
  const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const container = document.createElement("div");
  const root = createRoot(container);
  act(() => {
    root.render(
      <ErrorBoundary fallback={({ recover }) => <button onClick={recover}>Khôi phục</button>}>
        <Part />
      </ErrorBoundary>,
    );
  });
  expect(container.textContent).toBe("Khôi phục");
  expect(errors).toHaveBeenCalled();

  isBroken = false;
  act(() => container.querySelector("button")?.click());
  expect(container.textContent).toBe("41.000.000");
  act(() => root.unmount());
});
