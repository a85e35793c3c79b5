import type { Rolldown } from 'vite';

/**
 * Puts all that the first screen needs into one script. Left alone, the bundler cuts out whatever a later part shares
 * with it, and every cut costs bytes and a request before the first tap is answered.
 */
export function firstScript(start: string): Rolldown.CodeSplittingGroup {
  let needed: Set<string> | undefined;
  const reach = (modules: Pick<Rolldown.PluginContext, 'getModuleInfo'>): Set<string> => {
    const reached = new Set<string>();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
    return reached;
  };
  return {
    name: (id, modules) => {
      needed ??= reach(modules);
      return needed.has(id) ? 'first' : null;
    },
  };
}
