import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { problemsOf } from "../support/docxChecks";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import { type AddinBrowser, officeAddress, startAddinBrowser } from "./support/addin";
import { goToStep, insertReport, openGroup } from "./support/paneSteps";

jest.setTimeout(180_000);

let browser: AddinBrowser;
beforeAll(async () => {
  browser = await startAddinBrowser();
});
afterAll(() => browser.close());

const emptyDocx = (): Uint8Array => makeDocx({ body: paragraph("") });

test.each(["desktop2021", "web"] as const)(
  "inside Word (%s): figures in, report inserted and checked, nothing asked of any other address",
  async (profile) => {
    const { page, requests, errors, save } = await browser.open({ docx: emptyDocx(), profile });
    await page.getByRole("heading", { name: "Quý I.docx" }).waitFor();
    await page.getByRole("button", { name: /quý I năm 2021/ }).click();
    await insertReport(page);
    await goToStep(page, "3. Kiểm tra");
    await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
    await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();

    const saved = await save();
    expect(problemsOf(saved)).toEqual([]);
    const { data, controls } = await openDocx(saved, "a.docx", nodePlatform).read();
    expect(data).toHaveLength(1);
    expect(controls.length).toBeGreaterThan(100);
    const elsewhere = requests.filter((url) => !url.startsWith(browser.url) && !/^(blob|data):/.test(url));
    expect(elsewhere.filter((url) => !url.startsWith(officeAddress))).toEqual([]);
    expect(errors).toEqual([]);
  },
);

test("the document that Word opens again brings its figures along", async () => {
  const first = await browser.open({ docx: emptyDocx() });
  await first.page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await insertReport(first.page);
  const { page, errors } = await browser.open({ docx: await first.save() });
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  expect(errors).toEqual([]);
});

/** Makes the web view one that is too old: what ES2022 brought is not there. */
const oldBrowser = "delete Object.hasOwn";
test.each([
  ["a web view that is too old", { before: oldBrowser }, "Khớp không chạy được trong bản Office này"],
  [
    "Microsoft's address cannot be reached",
    { hasOffice: false },
    "Chưa tải được thư viện Office của Microsoft",
  ],
  ["a browser without Word", {}, "Trang này dành cho khung bên trong Word"],
])("%s: a message says what to do and leads to the page", async (_, surroundings, title) => {
  const { page } = await browser.open(surroundings);
  await page.getByRole("heading", { name: title }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(1);
  const link = page.getByRole("link", { name: "trang Khớp" });
  expect(await link.getAttribute("href")).toBe("index.html");
});

test("a Word older than Office 2021: a message says what to do and leads to the page", async () => {
  const { page } = await browser.open({ docx: emptyDocx(), profile: "desktop2016" });
  await page.getByRole("heading", { name: "Bản Word này quá cũ" }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(1);
});

/**
 * Windows of Word, which the imitated one has not: a window of the browser, and messages between the two. The library
 * lets nobody replace `displayDialogAsync` itself, but what stands behind it.
 */
const opensWindows = `
  const parent = new BroadcastChannel("to parent"), child = new BroadcastChannel("to child");
  const { requirements } = Office.context;
  const isSetSupported = requirements.isSetSupported.bind(requirements);
  requirements.isSetSupported = (set, version) => set === "DialogApi" || isSetSupported(set, version);
  OSF._OfficeAppFactory.getHostFacade()[OSF.DDA.DispIdHost.Methods.OpenDialog] = ([url, , done]) => {
    const opened = window.open(url);
    done({ status: "succeeded", value: {
      addEventHandler: (type, handler) => {
        if (type === "dialogMessageReceived") parent.onmessage = ({ data }) => handler({ message: data });
      },
      messageChild: (text) => child.postMessage(text),
      close: () => opened.close(),
    } });
  };
`;
const officeOfWindows = `
  const parent = new BroadcastChannel("to parent"), child = new BroadcastChannel("to child");
  window.Office = { onReady: async () => ({}), EventType: {}, context: { ui: {
    messageParent: (text) => parent.postMessage(text),
    addHandlerAsync: (type, handler) => { child.onmessage = ({ data }) => handler({ message: data }); },
  } } };
`;

test("a grid in a wide window of Word: what is typed there stands in the pane, and undo leads back", async () => {
  const { page, errors } = await browser.open({
    docx: emptyDocx(),
    whenReady: opensWindows,
    officeOfWindows,
  });
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  /** The second cell of the pane's grid: the first is where the cursor stands, a field. */
  const cell = (text: RegExp) => page.getByRole("gridcell").nth(1).filter({ hasText: text });
  await cell(/^0$/).waitFor();
  const opening = page.context().waitForEvent("page");
  await page.getByRole("button", { name: "Mở rộng bảng" }).first().click();
  const wide = await opening;
  await wide.getByRole("gridcell").nth(1).click();
  await wide.keyboard.type("77");
  await wide.keyboard.press("Enter");
  const closing = wide.waitForEvent("close");
  await wide.getByRole("button", { name: "Xong" }).click();
  await closing;
  await cell(/^77$/).waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await cell(/^0$/).waitFor();
  expect(errors).toEqual([]);
});
