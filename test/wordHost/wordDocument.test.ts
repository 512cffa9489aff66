import { type DocumentPort, HostError } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import type { OfficeLibrary } from "../../src/hosts/word/office";
import { wordDocument } from "../../src/hosts/word/wordDocument";

/** As much of Office.js as tells the name, the version and the data of a document. */
function library(isNewEnough = true): OfficeLibrary {
  const document = {
    url: "https://so.example.vn/Bao%20cao.docx",
    customXmlParts: {
      getByNamespaceAsync: (_: string, done: (result: unknown) => void) => {
        done({ status: "succeeded", value: [] });
      },
    },
  };
  const requirements = { isSetSupported: () => isNewEnough };
  const Office = { context: { document, requirements }, AsyncResultStatus: { Succeeded: "succeeded" } };
  return { Office, Word: {} } as unknown as OfficeLibrary;
}

const snapshot = { paragraphs: [] } as unknown as Snapshot;
const host = (readData: DocumentPort["readData"]): DocumentPort => ({
  name: "host",
  read: () => Promise.resolve(snapshot),
  readData,
  apply: () => Promise.resolve(),
  takeBack: () => Promise.resolve(),
  goTo: () => Promise.resolve(),
});

test("name and data are there before the code that reads the text", async () => {
  let loads = 0;
  const document = wordDocument(library(), () => {
    loads += 1;
    return Promise.resolve(host(() => Promise.resolve([{ id: "1", xml: "<a/>" }])));
  });
  expect(document.name).toBe("Bao cao.docx");
  expect(await document.readData()).toEqual([]);
  expect(loads).toBe(0);
  expect(await document.read()).toBe(snapshot);
  // From now on it waits for its turn behind what the host does.
  expect(await document.readData()).toEqual([{ id: "1", xml: "<a/>" }]);
  await document.apply([]);
  await document.takeBack([]);
  await document.goTo({ kind: "control", control: { tag: "a", occurrence: 0 } });
  expect(loads).toBe(1);
});

test("code that could not be loaded is asked for again", async () => {
  let loads = 0;
  const document = wordDocument(library(), () => {
    loads += 1;
    return loads === 1
      ? Promise.reject(new Error("offline"))
      : Promise.resolve(host(() => Promise.resolve([])));
  });
  await expect(document.read()).rejects.toThrow("offline");
  expect(await document.read()).toBe(snapshot);
});

test("a Word that is too old is refused at once", () => {
  const refused = () => wordDocument(library(false), () => Promise.reject(new Error("Something was loaded")));
  expect(refused).toThrow(HostError);
  expect(refused).toThrow("quá cũ");
});
