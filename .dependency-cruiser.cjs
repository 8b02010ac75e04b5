/* global module */
/** Which folder may import which: the arrows of the house. Checked by test/architecture.test.ts. */
const pure = ['core', 'wording', 'import', 'analysis', 'functions', 'report', 'selfTest'];

/** Folder → the folders of src it may import (itself is always allowed). `types` = type imports only. */
const arrows = {
  core: [],
  wording: [],
  import: ['core', 'wording'],
  analysis: ['import', 'core', 'wording'],
  functions: ['analysis', 'import', 'core', 'wording'],
  report: ['analysis', 'import', 'core', 'wording'],
  selfTest: ['report', 'import', 'wording'],
  sheets: ['report', 'functions', 'analysis', 'import', 'core', 'wording'],
  addon: ['sheets', 'selfTest', 'report', 'functions', 'analysis', 'import', 'core', 'wording'],
  sidebar: ['wording'],
};

/** Wording and sidebar name types of their neighbours; a type leaves nothing in the bundle. */
const typesToo = {
  wording: ['core', 'import', 'analysis'],
  sidebar: ['addon', 'analysis', 'import', 'core'],
};

const valueRules = Object.entries(arrows).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [folder, ...allowed].map((name) => `^src/${name}/`),
    ...(typesToo[folder] ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

const typeRules = Object.entries(typesToo).map(([folder, allowed]) => ({
  name: `${folder}-names-types-of-${allowed.join('-')}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...arrows[folder], ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...valueRules,
    ...typeRules,
    {
      name: 'nothing-in-src-imports-host-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(host|scripts|test)/' },
    },
    {
      name: 'host-meets-src-only-through-the-bundle',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-host-code-runs-in-the-browser-too',
      severity: 'error',
      from: { path: '^host/(engine|services|page)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-code-uses-no-node-modules',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
