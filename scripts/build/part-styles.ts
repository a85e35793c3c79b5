import type { Plugin } from 'vite';

const VITES_OWN = '\0vite/preload-helper.js';

/**
 * Puts `module` in the place of what Vite wraps every `import()` in. Vite's own is made for pages of every kind (nonces,
 * other hosts, scripts to preload) and would be half a kilobyte that the first tap waits for.
 */
export function partStyles(module: string): Plugin {
  let isUsed = false;
  return {
    name: 'unspasm:part-styles',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== VITES_OWN) return null;
      isUsed = true;
      return `export { withStyles as __vitePreload } from ${JSON.stringify(module)};`;
    },
    // Another version of Vite may name it differently: that is seen here, and not by somebody's unstyled screen.
    buildEnd() {
      if (!isUsed && this.environment.name === 'client') this.error(`Vite has no ${VITES_OWN} any more`);
    },
  };
}
