/** Imports run one way: app → components → services → lib. The pure core imports no database, framework or clock. */
const PURE = '^services/(regulations|workflow|working-time)/';
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'lib-knows-no-health-care',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/ops/' },
      to: { path: '^(services|components|app)/' },
    },
    {
      name: 'services-know-no-screens',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: '^(components|app)/' },
    },
    {
      name: 'components-know-no-routes',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'pure-core',
      comment: 'regulations, workflow and working-time are functions of data',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(lib/(database|clock|jobs|logs|ops)|node_modules/(next|react|react-dom|@prisma|pg|next-auth|next-intl|server-only)/)|^(node:)?(fs|net|http|child_process)$',
      },
    },
    {
      name: 'pure-core-stays-inside',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.test\\.ts$' },
      to: { path: '^services/(?!regulations|workflow|working-time)' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { path: '^(app|components|lib|services|prisma)/', pathNot: '\\.test\\.tsx?$|^lib/ops/' },
      to: { path: '^tests/' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next[^/]*|node_modules/\\.cache|generated)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
