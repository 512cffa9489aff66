/** Names of the bookmarks that tell the view where paragraphs and figures stand. */
export const paragraphMark = (paragraph: number): string => `khop-p${paragraph}`;
export const figureStartMark = (control: number): string => `khop-s${control}`;
export const figureEndMark = (control: number): string => `khop-e${control}`;
