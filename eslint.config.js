import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const browserGlobals = { window: 'readonly', document: 'readonly' };
const nodeGlobals = { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' };

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', 'test/reference/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      // A thrown Failure and a checked index say more than a wall of `if`s.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { jsdoc },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': 'error',
      'jsdoc/check-tag-names': ['error', { definedTags: ['customfunction'] }],
    },
  },
  {
    files: ['src/core/metrics/*.ts', 'src/core/statistics/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ArrowFunctionExpression: true } },
      ],
      'jsdoc/require-description': 'error',
    },
  },
  {
    // A JSX view is one expression: its lines are markup.
    files: ['src/sidebar/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Lists and sentences: data that is made when first asked for.
    files: ['src/import/fields.ts', 'src/import/fields/*.ts', 'src/wording/*.ts', 'src/selfTest/*Checks.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['scripts/**', 'host/**', 'test/**', '*.config.{js,ts}'],
    languageOptions: { globals: { ...nodeGlobals, ...browserGlobals } },
    rules: { 'no-console': 'off' },
  },
);
