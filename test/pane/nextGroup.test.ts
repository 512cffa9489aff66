import { nextGroup } from "../../src/pane/figures/nextGroup";

const groups = [
  { id: "a", label: "A" },
  { id: "b", label: "B" },
  { id: "c", label: "C" },
];
const nothing = { problems: [], missing: [], toSee: [] };

test.each([
  {
    name: "the next one with something missing",
    review: { missing: ["a.x", "c.y", "c.z"] },
    from: "b",
    to: "c.y",
  },
  { name: "from the last on to the first", review: { missing: ["a.x"] }, from: "c", to: "a.x" },
  { name: "the first from the beginning", review: { missing: ["b.x", "a.x"] }, from: null, to: "a.x" },
  { name: "words to be looked at again count", review: { toSee: ["b.words"] }, from: "a", to: "b.words" },
  { name: "the group itself is no next one", review: { missing: ["b.x"] }, from: "b", to: undefined },
  { name: "none when all is well", review: {}, from: "b", to: undefined },
])("$name", ({ review, from, to }) => {
  expect(nextGroup(groups, { ...nothing, ...review }, from)?.path).toBe(to);
});

test("what is wrong comes before what is missing", () => {
  const wrong = { id: "i", severity: "error", message: "", paths: ["b.y", "c.x"] } as const;
  expect(nextGroup(groups, { problems: [wrong], missing: ["b.x"], toSee: [] }, null)?.path).toBe("b.y");
});
