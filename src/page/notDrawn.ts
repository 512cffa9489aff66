/** Stands in place of a document that cannot be drawn; it is open all the same. */
export const notDrawn =
  "Không vẽ được hình của tài liệu này. Tài liệu vẫn mở: có thể chèn, kiểm tra và tải về như thường.";
