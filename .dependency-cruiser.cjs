/** Rooms and the one direction of imports between them (docs/architecture.md). */
const pure = [
  'words',
  'cookie',
  'page',
  'charter',
  'charter-address',
  'observation',
  'dictionary',
  'audit',
  'i18n',
  'report',
  'report-file',
  'remedy',
];

/**
 * A test may look at what stands above its room: an exported file is read back.
 *
 * @param {string} room
 * @param {readonly string[]} allowed rooms that it may import
 */
const only = (room, allowed) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^lib/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^(lib|components|entrypoints)/', pathNot: `^lib/(${[room, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^wxt/' } },
    {
      name: 'no-dev-dep-in-product',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(wxt|@types|@wxt-dev)/' },
    },
    only('words', []),
    only('cookie', ['words']),
    only('page', ['words']),
    only('charter', ['page', 'cookie', 'words']),
    only('charter-address', ['page', 'words']),
    only('observation', ['cookie', 'words']),
    only('dictionary', ['cookie', 'words']),
    only('audit', ['charter', 'charter-address', 'observation', 'dictionary', 'cookie', 'words']),
    only('i18n', ['cookie']),
    only('report', ['audit', 'charter', 'charter-address', 'observation', 'dictionary', 'cookie', 'i18n', 'words']),
    only('report-file', ['report', 'audit', 'charter', 'charter-address', 'observation', 'cookie']),
    only('remedy', [
      'report',
      'audit',
      'charter',
      'charter-address',
      'observation',
      'dictionary',
      'cookie',
      'i18n',
      'words',
    ]),
    {
      name: 'only-the-edge-touches-the-browser',
      severity: 'error',
      from: { path: `^(components|lib/(${pure.join('|')}))/` },
      to: { path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev)/' },
    },
    {
      name: 'pure-core-has-no-node',
      severity: 'error',
      from: { path: `^lib/(${pure.join('|')})/`, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'components-know-no-browser',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/browser|entrypoints)/' },
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|png)$' },
  },
};
