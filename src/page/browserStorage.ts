import type { TextStorage } from "../pane/services";

/** The browser's own storage. Where it is switched off or full, nothing is kept. */
export function browserStorage(): TextStorage {
  const attempt = <Result>(act: (storage: Storage) => Result, otherwise: Result): Result => {
    try {
      return act(localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    keys: () => attempt((storage) => Object.keys(storage), []),
    read: (key) => attempt((storage) => storage.getItem(key), null),
    write: (key, text) =>
      attempt((storage) => {
        storage.setItem(key, text);
        return true;
      }, false),
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined),
  };
}
