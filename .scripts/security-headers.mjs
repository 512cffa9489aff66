// What a browser may load for the page: its own files, and nothing from anywhere else.

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

/** The policy as it stands in the page itself, so that it holds on every web server. */
export const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

/** Headers of every answer of the local server; `frame-ancestors` is not heeded in a page's own policy. */
export const securityHeaders = {
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};
