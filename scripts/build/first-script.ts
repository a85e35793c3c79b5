import type { ResolveModulePreloadDependenciesFn, Rolldown } from 'vite';

/**
 * One script with everything the first tap needs (`$initial`: reached without `import()`). Left alone, the bundler cuts
 * out what later parts share with it, and every cut costs bytes and a request.
 */
export const firstScript: Rolldown.CodeSplittingGroup = {
  name: 'first',
  tags: ['$initial'],
  // Not the pages themselves: the checklist, which has no script, would get this one.
  test: /\.(tsx?|m?js)$/,
};

/** The styles that the checklist shares with the guide stay out of the script for the same reason. */
export const sharedStyles: Rolldown.CodeSplittingGroup = {
  name: (id, modules) =>
    modules.getModuleInfo(id)?.importers.some((importer) => importer.endsWith('checklist.html'))
      ? 'shared'
      : null,
  test: /\.css$/,
  priority: 1,
};

/**
 * Lists the scripts that a page needs, and none for the parts that come later: each says itself what it needs, all are
 * fetched ahead, and their lists would be a quarter of a kilobyte that the first tap waits for.
 */
export const scriptsOfPages: ResolveModulePreloadDependenciesFn = (_file, scripts, { hostType }) =>
  hostType === 'html' ? scripts : [];
