/** The files of the interactions: the sample's report, and one with many administrative fields. */
import { readFileSync } from "node:fs";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { readFigures } from "../../src/workflows/readFigures";

type Sample = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const sample = (): Sample => JSON.parse(readFileSync("assets/samples/quy-1-2021.json", "utf8")) as Sample;

const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Lĩnh vực thử số ${at + 1}`);

/** The dossiers of a field: figures that tally, none like those of the field before. */
const dossiers = (at: number): readonly number[] => [at % 7, 10 + (at % 13), 0, at % 5, 5 + (at % 3), 0];

/** The sample's figures file with so many fields instead of its own; 0: the sample itself. */
function figures(count: number): unknown {
  const own = sample();
  if (count === 0) return own;
  const byField = names(count).map((name, at) => {
    const [online = 0, direct = 0, carriedOver = 0, early = 0, onTime = 0, overdue = 0] = dossiers(at);
    const pendingOnTime = online + direct + carriedOver - early - onTime - overdue;
    return { name, online, direct, carriedOver, early, onTime, overdue, pendingOnTime, pendingOverdue: 0 };
  });
  const zero = (columns: readonly string[]) =>
    names(count).map((name) => ({ name, ...Object.fromEntries(columns.map((column) => [column, 0])) }));
  const levels = ["Province", "District", "Commune"];
  return {
    ...own,
    fields: { list: names(count).map((name, at) => ({ id: `f${at + 1}`, name })) },
    dossiers: { ...own["dossiers"], byField },
    procedures: {
      byField: zero(["authority", "oneStop", "internal"].flatMap((kind) => levels.map((at) => kind + at))),
    },
    onSpot: { ...own["onSpot"], byField: zero(["province", "district"]) },
  };
}

export const rowsFile = (count: number): string => JSON.stringify(figures(count));

/** The report that Khớp writes of them. */
export async function newReportBytes(count: number): Promise<Uint8Array> {
  const { book, problems } = readFigures(shippedForms(), figures(count));
  if (!book) throw new Error(problems.map(({ message }) => message).join("\n"));
  const { blocks, dataXml } = newReport(book);
  return createReport(blocks, dataXml, nodePlatform);
}

/** The form of dossiers as a file of comma-separated values. */
export const spreadsheet = (count: number): string =>
  [
    "Lĩnh vực,Trực tuyến,Trực tiếp,Từ kỳ trước,Trước hạn,Đúng hạn,Quá hạn",
    ...names(count).map((name, at) => [name, ...dossiers(at)].join(",")),
  ].join("\n");
