import type { XmlElement } from "../../../src/ooxml/xml";
import type { Api, Property, ServerObject } from "../richApi/api";
import { all, create, isW, setVal, w } from "./dom";
import { formatsOf } from "./formats";
import type { WordModel } from "./model";
import type { RunFormat } from "../../../src/document/snapshot";

/** Character formatting of nodes; a value that differs within them is null. */
export class Font implements ServerObject {
  readonly api = fontApi;
  constructor(
    readonly model: WordModel,
    readonly nodes: readonly XmlElement[],
  ) {}

  /** The paragraph's formatting where it is uniform, else null. */
  uniform<K extends keyof RunFormat>(key: K): RunFormat[K] | null {
    const [node] = this.nodes;
    const runs = node ? (formatsOf(this.model).get(node)?.runs ?? []) : [];
    const values = new Set(runs.map((run) => run.format[key]));
    const [value] = values;
    return values.size === 1 && value !== undefined ? value : null;
  }

  set(name: string, on: boolean): void {
    this.model.write("Font");
    for (const run of this.nodes.flatMap((node) => (isW(node, "r") ? [node] : all(node, "r")))) {
      let properties = w(run, "rPr");
      if (!properties) {
        properties = create(run, "rPr");
        run.insertBefore(properties, run.firstChild);
      }
      let toggle = w(properties, name);
      if (!toggle) {
        toggle = create(run, name);
        const fonts = w(properties, "rFonts");
        properties.insertBefore(toggle, fonts ? fonts.nextSibling : properties.firstChild);
      }
      setVal(toggle, on ? "1" : "0");
    }
  }
}

const toggle = (key: "bold" | "italic", name: string): Property<Font> => ({
  get: (self) => self.uniform(key),
  set: (self, value) => {
    self.set(name, value === true);
  },
});

const fontApi: Api<Font> = {
  name: "Font",
  properties: {
    Bold: toggle("bold", "b"),
    Italic: toggle("italic", "i"),
    Name: { get: (self) => self.uniform("font") ?? "" },
    Size: { get: (self) => self.uniform("size") },
    Color: {
      get: (self) => {
        const color = self.uniform("color");
        return color === null ? "#000000" : `#${color}`;
      },
    },
    Underline: { get: (self) => (self.uniform("underline") === true ? "Single" : "None") },
  },
  links: {},
  methods: {},
};
