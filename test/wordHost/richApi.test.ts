/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { Container, type Machine } from "./container";
import { desktop2021 } from "./profiles";
import type { Api, ServerObject } from "./richApi/api";
import { ApiError } from "./richApi/protocol";
import { RichApiServer } from "./richApi/server";
import { startOffice } from "./startOffice";

/** The smallest model that the library's Word proxies can talk to: a document with a body and controls. */
class ToyControl implements ServerObject {
  readonly api: Api<ToyControl> = {
    name: "ContentControl",
    properties: {
      Id: { get: (self) => self.id },
      Tag: { get: (self) => self.tag },
      Text: { get: (self) => self.text },
      Color: {
        get: () => {
          throw new ApiError("GeneralException", "no colour", "", 500);
        },
      },
      Title: {
        get: (self) => self.title,
        set: (self, value) => {
          self.title = String(value);
        },
      },
    },
    links: {},
    methods: {
      InsertText: {
        call: (self, [text]) => {
          self.text = String(text);
          return self;
        },
      },
    },
  };
  title = "";
  text = "";
  constructor(
    readonly id: number,
    readonly tag: string,
  ) {}
}

class ToyControls implements ServerObject {
  readonly api: Api<ToyControls> = {
    name: "ContentControlCollection",
    properties: {},
    links: {},
    methods: {
      GetByTag: { call: (self, [tag]) => new ToyControls(self.controls.filter((each) => each.tag === tag)) },
      GetFirst: {
        call: (self) => {
          const first = self.controls[0];
          if (!first) throw new ApiError("ItemNotFound", "none", "getFirst", 404);
          return first;
        },
      },
      GetFirstOrNullObject: { call: (self) => self.controls[0] ?? null },
      GetByIdOrNullObject: { since: "1.4", call: () => null },
    },
    items: (self) => self.controls,
  };
  constructor(readonly controls: readonly ToyControl[]) {}
}

class ToyDocument implements ServerObject {
  readonly controls = new ToyControls([new ToyControl(1, "a"), new ToyControl(2, "b")]);
  readonly api: Api<ToyDocument> = {
    name: "Document",
    properties: {},
    links: { ContentControls: { get: (self) => self.controls } },
    methods: {},
  };
}

const services: ServerObject = {
  api: {
    name: "Service",
    properties: {},
    links: {},
    methods: { NotifyActionHandlerReady: { call: () => null } },
  },
};

let container: Container;
let toy: ToyDocument;
let server: RichApiServer;
const openToy = (into: Container): void => {
  toy = new ToyDocument();
  server = new RichApiServer({ root: toy, create: () => services, version: "1.3" });
  const machine: Machine = {
    server,
    customXml: {
      add: () => "",
      withNamespace: () => [],
      has: () => false,
      xml: () => "",
      remove: () => undefined,
    },
    checkpoint: () => null,
  };
  into.open(machine);
};

beforeAll(async () => {
  container = new Container(desktop2021);
  openToy(container);
  container.install(window, "C:\\a.docx");
  await startOffice(desktop2021);
});
beforeEach(() => {
  openToy(container);
});

const caught = async (run: () => Promise<unknown>): Promise<OfficeExtension.Error> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
};

test("office.js takes the container for Word on a PC", async () => {
  expect(await Office.onReady()).toEqual(expect.objectContaining({ host: "Word", platform: "PC" }));
  expect(Office.context.requirements.isSetSupported("WordApi", "1.3")).toBe(true);
  expect(Office.context.requirements.isSetSupported("WordApi", "1.4")).toBe(false);
  expect(Office.context.requirements.isSetSupported("CustomXmlParts", "1.1")).toBe(true);
});

test("loads items of a collection, in one sync", async () => {
  const tags = await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("items/tag");
    await context.sync();
    return controls.items.map((control) => control.tag);
  });
  expect(tags).toEqual(["a", "b"]);
  expect(container.exchanges).toHaveLength(1);
});

test("an unloaded property throws in the client", async () => {
  const error = await caught(() =>
    Word.run(async (context) => {
      const control = context.document.contentControls.getByTag("a").getFirst();
      control.load("tag");
      await context.sync();
      return control.text;
    }),
  );
  expect(error.code).toBe("PropertyNotLoaded");
});

test("commands queue until sync, and objects live on after it", async () => {
  await Word.run(async (context) => {
    const control = context.document.contentControls.getByTag("b").getFirst();
    control.insertText("08", "Replace");
    control.title = "Số hồ sơ";
    expect(toy.controls.controls[1]?.text).toBe("");
    await context.sync();
    expect(toy.controls.controls[1]?.text).toBe("08");
    control.load("text,title");
    await context.sync();
    expect([control.text, control.title]).toEqual(["08", "Số hồ sơ"]);
  });
});

test("null objects say so; missing items are errors with the client's code", async () => {
  await Word.run(async (context) => {
    const none = context.document.contentControls.getByTag("x").getFirstOrNullObject();
    none.load("text");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const error = await caught(() =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag("x").getFirst();
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("what the host lacks, or its requirement set lacks, is ApiNotFound by name", async () => {
  const lacking = await caught(() =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag("a").getFirst().select();
      await context.sync();
    }),
  );
  expect(lacking).toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Select") as string,
  });
  const newer = await caught(() =>
    Word.run(async (context) => {
      const control = context.document.contentControls.getByIdOrNullObject(1);
      control.load("tag");
      await context.sync();
    }),
  );
  expect(newer).toMatchObject({ code: "ApiNotFound" });
});

test("a failing command stops the sync and keeps what was done before it", async () => {
  const error = await caught(() =>
    Word.run(async (context) => {
      const [first, second] = ["a", "b"].map((tag) =>
        context.document.contentControls.getByTag(tag).getFirst(),
      );
      first?.insertText("đã ghi", "Replace");
      second?.load("color");
      second?.insertText("chưa ghi", "Replace");
      await context.sync();
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(toy.controls.controls.map((control) => control.text)).toEqual(["đã ghi", ""]);
});

test("faults strike the chosen sync, before, within or after its commands", async () => {
  const write = () =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag("a").getFirst().insertText("1", "Replace");
      context.document.contentControls.getByTag("b").getFirst().insertText("2", "Replace");
      await context.sync();
    });
  const texts = () => toy.controls.controls.map((control) => control.text);
  const error = { kind: "api", code: "GeneralException" } as const;

  container.failAt([{ channel: "sync", nth: 1, after: 0, error }]);
  expect((await caught(write)).code).toBe("GeneralException");
  expect(texts()).toEqual(["", ""]);

  const commands = container.exchanges[0]?.commands ?? [];
  container.failAt([{ channel: "sync", nth: 1, after: commands.length - 1, error }]);
  await caught(write);
  expect(texts()[0]).toBe("1");

  openToy(container);
  container.failAt([{ channel: "sync", nth: 1, after: "all", error: { kind: "transport", code: 5001 } }]);
  await caught(write);
  expect(texts()).toEqual(["1", "2"]);
  await write();
});

test("more than 50 queued batches fail", async () => {
  const runs = Array.from({ length: 51 }, () =>
    Word.run(async (context) => {
      context.document.contentControls.load("items/tag");
      await context.sync();
    }),
  );
  const outcomes = await Promise.allSettled(runs);
  expect(outcomes.filter((outcome) => outcome.status === "rejected").length).toBeGreaterThan(0);
});

test("references are given back when a run ends, and that is not counted as a sync", async () => {
  await Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("items/tag");
    await context.sync();
    expect(server.referenceCount).toBeGreaterThan(0);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.referenceCount).toBe(0);
  expect(container.exchanges).toHaveLength(1);
});
