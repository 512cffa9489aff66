import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import type { PaneServices } from "../../src/pane/services";
import { openForms } from "../../src/pane/session/ownForms";
import { newSession, openBeside } from "../../src/pane/session/session";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { readOwnForms } from "../../src/workflows/ownForms";
import { smallIndex } from "../support/smallFormSet";

const text = readFileSync(join(__dirname, "../../assets/samples/tiep-cong-dan.bieu-mau.json"), "utf8");
const file = (content: string): File => new File([content], "bieu-mau.json");

/** Services of a document that carries a report of this form set, or none. */
function services(carried: FormSetIndex | null = null): PaneServices {
  const found = carried && {
    kind: "found",
    rivals: [],
    data: { other: [] },
    book: deriveFigures(carried, { formSet: carried.formSet.id, groups: {} }),
  };
  const storage = { keys: () => [], read: () => null, write: () => true, remove: () => undefined };
  return {
    formSets: [smallIndex],
    storage,
    samples: [],
    now: () => 0,
    workflows: {
      storedReport: () => Promise.resolve({ stored: found ?? { kind: "none", kept: null }, draft: null }),
    },
    unfinished: { get: () => null },
    document: { name: "bao-cao.docx" },
  } as unknown as PaneServices;
}

const offered = (session: ReturnType<typeof newSession>): readonly string[] =>
  session.get().services.formSets.map(({ formSet }) => formSet.id);

it("a form set of the agency's can be chosen first, also beside the next document", async () => {
  const session = newSession(services());
  await openForms(session, file(text));
  expect(offered(session)).toEqual(["tiep-cong-dan-thang", "nho-2021"]);
  expect(session.get().notice).toMatchObject({
    intent: "success",
    title: "Đã nạp bộ biểu mẫu “Báo cáo tháng về tiếp công dân, xử lý đơn (biểu mẫu riêng của cơ quan)”.",
  });
  await openBeside(session, services());
  expect(offered(session)).toEqual(["tiep-cong-dan-thang", "nho-2021"]);
});

it("loaded again, it takes the place of the first", async () => {
  const session = newSession(services());
  await openForms(session, file(text));
  await openForms(session, file(text.replace(/"title": "[^"]*"/, '"title": "Bản mới"')));
  expect(offered(session)).toEqual(["tiep-cong-dan-thang", "nho-2021"]);
  expect(session.get().services.formSets[0]?.formSet.title).toBe("Bản mới");
});

it("what is wrong is told with its place, and nothing changes", async () => {
  const session = newSession(services());
  await openForms(session, file(text.replaceAll('"kind": "count"', '"kind": "number"')));
  const { notice } = session.get();
  expect(notice).toMatchObject({ intent: "error" });
  expect(notice?.title).toMatch(/^Bộ biểu mẫu bieu-mau\.json có \d+ chỗ phải sửa$/);
  expect(notice?.text).toMatch(/^nhóm “Tiếp công dân”, bảng theo dòng .* Còn \d+ chỗ nữa\.$/);
  expect(offered(session)).toEqual(["nho-2021"]);
});

it("the form set that a document brings along can be chosen for the next report, too", async () => {
  const { index } = readOwnForms(text);
  const session = newSession(services());
  await openBeside(session, services(index));
  expect(offered(session)).toEqual(["tiep-cong-dan-thang", "nho-2021"]);
});
