// What a browser may load for the pages: their own files; inside Word, also office.js; nothing from anywhere else.

/**
 * `style-src` allows inline styles: Fluent UI and the document view make their style sheets at run time.
 * A nonce would have to change with every answer, which a folder of static files cannot do.
 */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' blob: data:",
  "font-src": "'self' blob: data:",
  "connect-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
};

const written = (directives) =>
  Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

/** The policy as it stands in the page itself, so that it holds on every web server. */
export const contentSecurityPolicy = written(policy);

/** Where Microsoft serves office.js; `KHOP_OFFICE_JS` at build time names another place. */
export const officeJs =
  process.env.KHOP_OFFICE_JS || "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The policy of the pages inside Word: scripts of office.js, which loads its other parts from beside it, too. */
export const officePolicy = written({
  ...policy,
  "script-src": `'self' ${new URL(officeJs).origin}`,
});

/** Pages that Word shows inside itself. */
const officePages = ["taskpane.html", "wide.html"];

const common = {
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Headers of an answer of the local server; `frame-ancestors` is not heeded in a page's own policy. */
export const securityHeaders = {
  ...common,
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** The same for one file by its name: Word frames its pages, and talks with the windows that they open. */
export const headersOf = (name) =>
  officePages.includes(name) ? { ...common, "Content-Security-Policy": officePolicy } : securityHeaders;
