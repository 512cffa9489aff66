/**
 * In place of JSZip, with which docx-preview opens files (see webpack.config.js): it is given the files
 * of a package that our own guarded reader has opened already.
 */
const openedPackage = { loadAsync: <Contents>(contents: Contents) => Promise.resolve(contents) };

export default openedPackage;
