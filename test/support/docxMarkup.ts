/** Short ways to write WordprocessingML in tests. */

/** A run; `properties` are the children of its `w:rPr`. */
export const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; `properties` are the children of its `w:pPr`. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph with one plain run. */
export const line = (text: string, properties = ""): string => p(text && r(text), properties);

/** A content control. */
export const sdt = (tag: string, content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A cell; text becomes a paragraph. */
export const tc = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${properties}</w:tcPr>${content.startsWith("<") ? content : line(content)}</w:tc>`;

export const tr = (cells: string, properties = ""): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

export const tbl = (rows: string, columns: number, properties = ""): string =>
  `<w:tbl><w:tblPr>${properties}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;

export const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const mergeDown = '<w:vMerge w:val="restart"/>';
export const merged = "<w:vMerge/>";

/** A complex field with its result. */
export const field = (instruction: string, result: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A4 portrait by Nghị định 30, with more properties behind the margins. */
export const section = (more = "", before = ""): string =>
  `<w:sectPr>${before}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>${more}</w:sectPr>`;
