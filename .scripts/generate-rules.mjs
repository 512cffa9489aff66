// Writes docs/rules.md from the rules of the built command line (`khop rules --json`); with --check it only compares.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const page = resolve(root, "docs/rules.md");
const khop = resolve(root, "dist/cli/khop.cjs");

const SEVERITY = { error: "sai", warning: "nên xem", note: "lưu ý" };
const FAMILIES = {
  sums: "Tổng và thành phần trong lời văn",
  tables: "Bảng, biểu",
  "text-table": "Lời văn với biểu, lời văn với lời văn",
  identities: "Quan hệ nghiệp vụ",
  ratios: "Tỷ lệ, trung bình, điểm",
  money: "Kinh phí",
  claims: "Nhận định",
  dates: "Ngày, tháng, kỳ báo cáo",
  structure: "Bố cục, phụ lục, chỗ chưa điền",
  citations: "Viện dẫn văn bản",
  language: "Ngôn ngữ, chính tả",
  form: "Thể thức, kỹ thuật trình bày",
  "khop-document": "Văn bản do Khớp soạn",
};

const INTRODUCTION = `# Quy tắc rà soát

Danh sách này được sinh từ chính các quy tắc (\`npm run generate:rules\`), không sửa tay.

- **sai**: hai chỗ mâu thuẫn nhau, hoặc trái quy định; **nên xem**: rất có thể sai; **lưu ý**: nên nhìn lại.
- Mức ghi ở đây là mức nặng nhất của quy tắc; chỗ nào chưa chắc thì quy tắc tự hạ mức.
- \`khop check TỆP.docx --only mã,mã\` chỉ chạy các quy tắc nêu tên; \`--min-severity\` chọn mức thấp nhất được in ra.
- Mỗi quy tắc là một tệp \`src/rules/<nhóm>/<mã>.ts\`.
`;

const cell = (text) => text.replaceAll("|", "\\|");

/** Rows padded as prettier pads them, so that formatting leaves the page alone. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

function render(rules) {
  const unknown = rules.filter(({ family }) => !(family in FAMILIES));
  if (unknown.length)
    throw new Error(`Families without a heading: ${unknown.map(({ family }) => family).join(", ")}`);
  const sections = Object.entries(FAMILIES).flatMap(([family, heading]) => {
    const own = rules.filter((rule) => rule.family === family);
    if (own.length === 0) return [];
    const rows = own.map(({ id, severity, sentence, source }) => [
      `\`${id}\``,
      SEVERITY[severity],
      cell(sentence),
      cell(source.text),
    ]);
    return [`## ${heading} (\`${family}\`)\n\n${table([["Mã", "Mức", "Phải đúng", "Căn cứ"], ...rows])}\n`];
  });
  return [INTRODUCTION, ...sections].join("\n");
}

const rules = JSON.parse(execFileSync(process.execPath, [khop, "rules", "--json"], { encoding: "utf8" }));
const wanted = render(rules);
if (!process.argv.includes("--check")) {
  writeFileSync(page, wanted);
  console.log(`docs/rules.md: ${rules.length} rules`);
} else if (readFileSync(page, "utf8") !== wanted) {
  console.error("docs/rules.md is not what the rules say: npm run generate:rules");
  process.exit(1);
} else console.log(`docs/rules.md: ${rules.length} rules, in order`);
