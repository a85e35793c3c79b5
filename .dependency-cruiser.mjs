// Who may import whom (the tree in README.md). Each rule says why; tests/architecture/borders.test.ts proves each to
// bite on a file that breaks it. Tests may look anywhere, so they are not held to the borders.
// A contract is a test that several files share; an “in-page” file is the part of a test that runs inside the browser.
const TEST = '([.](test|contract)[.]tsx?|-in-page[.]ts)$';

const insideOnly = (folder) => ({
  from: { path: `^${folder}/`, pathNot: TEST },
  to: { pathNot: `^${folder}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-uses-only-domain',
      comment: 'The rules are values in, values out. What they need to know is handed to them.',
      severity: 'error',
      ...insideOnly('src/domain'),
    },
    {
      name: 'triage-reads-alone',
      comment: 'A clinician checks the emergency rules in one folder, without following imports out of it.',
      severity: 'error',
      ...insideOnly('src/domain/triage'),
    },
    {
      name: 'time-lies-under-all',
      comment: 'Every area builds on instants and days; these build on nothing.',
      severity: 'error',
      ...insideOnly('src/domain/time'),
    },
    {
      name: 'content-is-only-data',
      comment:
        'Content is reviewed by clinicians, so it holds texts and numbers. It knows other content and figures.',
      severity: 'error',
      from: { path: '^src/content/', pathNot: TEST },
      to: { pathNot: '^src/(content|domain|figures/figure-id[.]ts)' },
    },
    {
      name: 'content-uses-types-of-the-domain-only',
      comment: 'Content has the shape that the rules ask for, and runs none of them.',
      severity: 'error',
      from: { path: '^src/content/', pathNot: TEST },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'figures-use-only-figures',
      comment: 'Bodies and poses are geometry. The same drawing serves a screen, a page and a printed sheet.',
      severity: 'error',
      ...insideOnly('src/figures'),
    },
    {
      name: 'wire-knows-only-shapes',
      comment: 'What crosses between programs must not depend on either of them.',
      severity: 'error',
      from: { path: '^src/wire/', pathNot: TEST },
      to: { pathNot: '^src/(wire|domain)/' },
    },
    {
      name: 'companion-never-meets-clinic',
      comment: 'The companion works without any clinic. They meet only in the shapes of src/wire.',
      severity: 'error',
      from: { path: '^src/companion/' },
      to: { path: '^src/clinic/' },
    },
    {
      name: 'clinic-never-meets-companion',
      comment: 'The clinic knows of a person only what the person sent, in the shapes of src/wire.',
      severity: 'error',
      from: { path: '^src/clinic/' },
      // The look is one: a sheet of styles knows nobody.
      to: { path: '^src/companion/', pathNot: '^src/companion/ui/(tokens|base)[.]css$' },
    },
    {
      name: 'companion-runs-in-a-browser',
      comment: 'There is no Node on a phone.',
      severity: 'error',
      from: { path: '^src/companion/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'scripts-of-the-clinic-run-in-a-browser',
      comment:
        'They are sent to browsers: nothing of the server, its database or its secrets may come along.',
      severity: 'error',
      from: { path: '^src/clinic/browser/', pathNot: TEST },
      to: { path: '^src/clinic/', pathNot: '^src/clinic/browser/' },
    },
    {
      name: 'features-do-not-reach-into-each-other',
      comment: 'One feature can be read, changed or removed alone. The shell joins them.',
      severity: 'error',
      from: { path: '^src/companion/features/([^/]+)/', pathNot: TEST },
      to: { path: '^src/companion/features/', pathNot: '^src/companion/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment:
        'A button is a button, whatever it is for. It may draw figures; words of the domain stay in the features.',
      severity: 'error',
      from: { path: '^src/companion/ui/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/(companion/ui|figures)/' },
    },
    {
      name: 'nobody-imports-a-start',
      comment: 'These files join the parts and run at once. Whoever imports one starts the whole program.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/(clinic/(main|backup|restore|staff-link|add-clinic|push-key)[.]ts|companion/shell/(start[.]tsx|service-worker[.]ts))$',
      },
    },
    {
      name: 'no-circles',
      comment: 'Files that need each other are one file, or lack a third that both can use.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'what-ships-uses-what-ships',
      comment:
        'A package listed under devDependencies is not there for the people who run this. prerender.tsx runs in the build.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/companion/shell/prerender[.]tsx$'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-are-listed',
      comment: 'A package that only happens to be installed is gone with the next update.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-does-not-lean-on-its-tools',
      comment: 'Tests, benches and scripts look at the product; it does not know that they exist.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(tests|bench|scripts)/' },
    },
    {
      name: 'product-does-not-use-its-tests',
      comment: 'A fake or a contract of a test must not end up on a phone.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'every-import-exists',
      comment: 'A path that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?]raw$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/architecture/violations|bench/limit)/' },
    // Without this, imports of types are invisible, and most of our borders are about types.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'types', 'default'],
    },
  },
};
