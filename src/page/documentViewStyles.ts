/** Styles of the view's shadow tree, beside those of the document itself. */
export const viewStyles = `
.docx-wrapper {
  background: transparent;
  padding: 16px;
  min-width: fit-content;
  box-sizing: border-box;
}
.docx-wrapper > section.docx {
  margin-bottom: 16px;
  color: black;
  box-shadow: 0 1px 4px rgb(0 0 0 / 25%);
}
[data-figure] {
  background: rgb(15 108 189 / 12%);
  border-radius: 2px;
  cursor: pointer;
}
[data-figure]:hover {
  background: rgb(15 108 189 / 28%);
}
.khop-here {
  outline: 3px solid rgb(255 185 0);
  outline-offset: 2px;
  background: rgb(255 244 206);
}
p:focus-visible {
  outline: 2px solid rgb(15 108 189);
  outline-offset: 2px;
}
.khop-cursor {
  position: relative;
  background: rgb(223 246 221);
  outline: 2px solid rgb(16 124 16);
  outline-offset: 2px;
}
.khop-cursor::after {
  content: "▾ Chèn vào sau đoạn này";
  position: absolute;
  right: 0;
  top: 100%;
  z-index: 1;
  padding: 1px 6px;
  font: 600 12px "Segoe UI", system-ui, sans-serif;
  text-indent: 0;
  color: white;
  background: rgb(14 112 14);
}
`;
