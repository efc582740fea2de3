import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: the name then says the same in every file.',
};
const pure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'src-core is pure: take the moment from the event.',
  },
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'src-core is pure: take the moment from the event and use src-core/time.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument: take a Random.',
  },
  {
    selector: "MemberExpression[object.property.name='Now']",
    message: 'src-core is pure: Temporal.Now reads the clock. Take the moment from the event.',
  },
];
const electronRoom = {
  paths: [
    {
      name: 'electron',
      message: 'Only src-main/electron, index.ts and preload know Electron. Use a port.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'reports/**', '.stryker-tmp/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './src-core/tsconfig.json',
          './src-main/tsconfig.json',
          './src-main/preload/tsconfig.json',
          './src-renderer/tsconfig.json',
          './e2e/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-imports': ['error', electronRoom],
    },
  },
  {
    files: ['src-core/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...pure] },
  },
  {
    files: ['src-main/electron/**', 'src-main/index.ts', 'src-main/preload/**', 'e2e/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['src-main/log/**', 'src-main/cli/**', 'e2e/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src-renderer/**/*.tsx', 'src-renderer/**/*.ts'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
);
