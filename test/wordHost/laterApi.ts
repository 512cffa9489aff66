/**
 * The npm library stops at WordApi 1.3 and a few previews. What the Word host uses of later sets and the library lacks
 * is defined here, on the library's own machinery, as its generated classes do it.
 */

type MethodObject = (
  type: unknown,
  parent: object,
  name: string,
  operationType: number,
  args: readonly unknown[],
  isCollection: boolean,
  isInvalidAfterRequest: boolean,
  getByIdMethodName: string | null,
  flags: number,
) => unknown;

interface Internals {
  readonly BatchApiHelper: { readonly createMethodObject: MethodObject };
}

const READ = 1;
const RESTRICTED_TO_READ = 4;

/** Defines `Document.getContentControls` (WordApi 1.5). Call when the library has started. */
export const defineLaterApi = (): void => {
  const { BatchApiHelper } = OfficeExtension as unknown as Internals;
  Object.defineProperty(Word.Document.prototype, "getContentControls", {
    configurable: true,
    value(this: object, options?: Word.ContentControlOptions) {
      return BatchApiHelper.createMethodObject(
        Word.ContentControlCollection,
        this,
        "GetContentControls",
        READ,
        [options],
        true,
        false,
        null,
        RESTRICTED_TO_READ,
      );
    },
  });
};
