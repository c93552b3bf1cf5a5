// The architecture in reading order. A module may use modules on earlier lines; never beside it, never later.
const LAYERS = [
  ['audit', 'jobs'],
  ['regions'],
  ['tenants'],
  ['identity'],
  ['catalogue', 'forms'],
  ['online-services'],
  ['attachments', 'authoring', 'documents', 'payments', 'mailbox'],
  ['applications'],
  ['cases', 'delivery'],
  ['funding', 'ozg-monitor'],
  ['action-plan'],
]
// Inside a module: each part may use itself and the parts named here.
const MAY_USE = {
  domain: ['domain'],
  policy: ['domain', 'policy'],
  store: ['domain', 'store'],
  views: ['domain', 'policy', 'views', 'urls'],
}
const part = names => `(${names.join('|')})(/|\\.tsx?$)`
// Tests, and what only tests use: test-form.ts.
const notTest = '(\\.test|/test-[^/]+)\\.tsx?$'
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

// A field type is one folder of the forms module: its .ts files are domain, its view.tsx is a view.
const PURE = [
  '^src/modules/[^/]+/domain/',
  '^src/modules/[^/]+/(domain|policy)\\.ts$',
  '^src/modules/forms/field-types/.+\\.ts$',
]
const PURE_BASE = '^src/platform/(money|date|id|json|language)\\.ts$'

export default {
  forbidden: [
    ...LAYERS.map((layer, line) =>
      rule(
        `order-${layer.join('-')}`,
        'Call down, tell up: reach a later module by event.',
        { path: `^src/modules/(${layer.join('|')})/`, pathNot: notTest },
        {
          path: '^src/modules/',
          pathNot: [
            '^src/modules/$1/',
            ...LAYERS.slice(0, line)
              .flat()
              .map(name => `^src/modules/${name}/`),
          ],
        },
      ),
    ),
    rule(
      'known-modules',
      'A new module gets its line in LAYERS and in docs/architecture.md.',
      {},
      { path: '^src/modules/', pathNot: `^src/modules/(${LAYERS.flat().join('|')})/` },
    ),
    ...Object.entries(MAY_USE).map(([name, uses]) =>
      rule(
        `part-${name}`,
        'See MAY_USE.',
        { path: `^src/modules/([^/]+)/${part([name])}`, pathNot: notTest },
        {
          path: '^src/modules/$1/',
          pathNot: [`^src/modules/$1/${part(uses)}`, '^src/modules/$1/field-types/'],
        },
      ),
    ),
    rule(
      'commands-do-not-show',
      'A command decides and saves; routes call it and render.',
      { path: `^src/modules/([^/]+)/${part(['commands'])}`, pathNot: notTest },
      { path: `^src/modules/$1/${part(['routes', 'views'])}` },
    ),
    rule(
      'two-doors',
      'Enter another module by index.ts (what it does) or domain (what it knows).',
      { path: '^src/modules/([^/]+)/', pathNot: notTest },
      {
        path: '^src/modules/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index\\.ts|domain\\.ts|domain/.+\\.ts)$'],
      },
    ),
    rule(
      'front-doors-for-the-application',
      'The files that put the application together use index.ts, migrations.ts and routes alone.',
      { path: '^src/[^/]+\\.tsx?$', pathNot: notTest },
      { path: '^src/modules/', pathNot: '^src/modules/[^/]+/(index|migrations)\\.ts$' },
    ),
    rule(
      'pure',
      'domain and policy know no database, HTTP, clock, Node or package but TypeBox and the pure ones named here.',
      { path: PURE, pathNot: notTest },
      {
        pathNot: [
          ...PURE,
          PURE_BASE,
          ...['typebox', 'lezer-feel', '@lezer/common', 'ibantools'].map(name => `node_modules/${name}/`),
        ],
      },
    ),
    rule(
      'sql-in-store',
      'Only stores and migrations know SQL.',
      { path: '^src/modules/', pathNot: [`/${part(['store', 'migrations'])}`, notTest] },
      { path: 'node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'base-knows-no-module',
      'platform and ui serve any module.',
      { path: '^src/(platform|ui)/', pathNot: ['test-database\\.ts$', notTest] },
      { path: '^src/modules/' },
    ),
    rule('platform-knows-no-ui', 'platform is below ui.', { path: '^src/platform/' }, { path: '^src/ui/' }),
    rule(
      'islands-alone',
      'Browser code uses pure code only.',
      { path: '^src/islands/', pathNot: notTest },
      { path: '^src/', pathNot: ['^src/islands/', ...PURE, PURE_BASE] },
    ),
    rule('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    rule(
      'no-orphans',
      'Nothing imports this file.',
      { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/islands/', notTest] },
      {},
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
