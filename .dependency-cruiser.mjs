/** The walls that TypeScript's project references cannot see. The big ones are in each tsconfig.json. */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      severity: 'error',
      comment: 'src-core is what the app is: it may import itself, zod and temporal-polyfill.',
      from: { path: '^src-core/', pathNot: ['\\.test\\.ts$', '^src-core/testing/'] },
      to: { pathNot: ['^src-core/', '(^|/)node_modules/(zod|temporal-polyfill|temporal-spec)/'] },
    },
    {
      name: 'electron-lives-in-its-room',
      severity: 'error',
      comment:
        'Only src-main/electron, src-main/index.ts and the preload may know Electron. Use a port.',
      from: {
        path: '^src-',
        pathNot: ['^src-main/electron/', '^src-main/index\\.ts$', '^src-main/preload/'],
      },
      to: { path: '^electron$|(^|/)node_modules/electron/' },
    },
    {
      name: 'ports-know-no-adapter',
      severity: 'error',
      comment: 'A port says what the app needs; adapters fit it, and not the other way round.',
      from: { path: '^src-main/([a-z]+-port|ports)\\.ts$' },
      to: { path: '^src-main/', pathNot: '^src-main/([a-z]+-port|ports)\\.ts$' },
    },
    {
      name: 'runtime-knows-ports-only',
      severity: 'error',
      comment: 'The runtime decides through ports; adapters are handed in by createApp(ports).',
      from: { path: '^src-main/runtime/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^src-main/',
        pathNot: ['^src-main/runtime/', '^src-main/([a-z]+-port|ports)\\.ts$'],
      },
    },
    {
      name: 'app-knows-no-adapter',
      severity: 'error',
      comment: 'createApp(ports) takes adapters as arguments.',
      from: { path: '^src-main/app(\\.ts$|/)', pathNot: '\\.test\\.ts$' },
      to: { path: '^src-main/(autostart|cli|dbus|electron|log|notify|preload|signals|storage)/' },
    },
    {
      name: 'preload-sees-the-contract-only',
      severity: 'error',
      comment: 'The preload is the narrow door: it may import src-core/ipc and electron.',
      from: { path: '^src-main/preload/' },
      to: {
        pathNot: ['^src-main/preload/', '^src-core/ipc/', '^electron$|(^|/)node_modules/electron/'],
      },
    },
    {
      name: 'features-keep-apart',
      severity: 'error',
      comment: 'A feature may not import another feature: move what both need to ui/ or app/.',
      from: { path: '^src-renderer/features/([^/]+)/' },
      to: { path: '^src-renderer/features/([^/]+)/', pathNot: '^src-renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      comment: 'src-renderer/ui holds plain parts; the domain belongs to features.',
      from: { path: '^src-renderer/ui/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(src-core|src-renderer/(features|app))/' },
    },
    {
      name: 'figure-draws-only',
      severity: 'error',
      comment: 'src-renderer/figure is told what to draw; it asks nobody.',
      from: { path: '^src-renderer/figure/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(src-core|src-renderer/(features|app))/' },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      comment: 'Fakes and builders are for tests only.',
      from: { path: '^src-', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: '/testing/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea or need a third.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
