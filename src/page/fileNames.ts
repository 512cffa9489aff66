/** Names and type of the files that a user is given. */
export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const recordName = "Biên bản kiểm tra.docx";

/** "Báo cáo.docx" → "Báo cáo (bản sạch).docx". */
export const cleanName = (name: string): string => name.replace(/(\.docx)?$/i, " (bản sạch).docx");
