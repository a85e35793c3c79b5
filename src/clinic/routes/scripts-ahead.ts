const MODULE = /<script type="module"[^>]*\ssrc="(\/[^"]+)"/g;

/**
 * The page's scripts for a `Link` header: a slow phone asks for them when the answer begins, not when it has come to
 * read the page. Empty for a page without scripts.
 */
export const scriptsAhead = (html: string): string =>
  [...html.matchAll(MODULE)].map(([, path]) => `<${path}>; rel=modulepreload`).join(', ');
