import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The import table of docs/pipeline.md as one rule over every file. One rule, because blocks of a flat config that set the
 * same rule do not merge: the last one that matches a file replaces the others.
 *
 * A line says what lies in `at`; the first line that holds a path wins, so an inner room stands before its outer one. `may` names
 * the rooms it imports besides itself, `types` those of which it may `import type`; `node` stands for the builtins and
 * `framework` for React and Next. Libraries of other houses are free.
 */
const packages = ['edition', 'parse', 'library', 'speech', 'speech/player'];
const table = [
  {
    room: 'edition',
    at: 'packages/edition',
    may: [],
    message: 'edition is the ground floor: it imports nothing of ours, no framework and no builtin.',
  },
  {
    room: 'parse',
    at: 'packages/parse',
    may: ['edition'],
    message:
      'parse is pure and knows edition alone: no speech, no framework, no file system, clock or network.',
  },
  {
    room: 'library',
    at: 'packages/library',
    may: ['edition', 'parse', 'node'],
    message: 'library stands on edition, parse and node alone: no speech, no app and no framework.',
  },
  {
    room: 'speech/player',
    at: 'packages/speech/src/player',
    may: [],
    types: ['edition', 'speech'],
    message:
      'The player runs in the browser without a framework: of the server side it may import types only.',
  },
  {
    room: 'speech',
    at: 'packages/speech',
    may: ['edition', 'speech/player', 'node'],
    message: 'speech knows edition alone: no parse, no framework.',
  },
  {
    room: 'web/client',
    at: 'apps/web/client',
    may: ['edition', 'speech/player', 'web/both'],
    types: ['speech', 'web'],
    message:
      'The client runs in the browser without a framework: it imports the player, and of the server side types only.',
  },
  {
    room: 'web/both',
    at: 'apps/web/src/display',
    may: [],
    message: 'What server and client both load stands alone, so that it weighs the same in the browser.',
  },
  {
    room: 'web',
    at: 'apps/web',
    may: [...packages, 'web/client', 'web/both', 'node', 'framework'],
    message: 'An app imports packages, never another app; fixtures are for tests.',
  },
  {
    room: 'cli',
    at: 'apps/cli',
    may: [...packages, 'node'],
    message: 'The command imports packages, never another app and no framework; fixtures are for tests.',
  },
  {
    room: 'fixtures',
    at: 'tests/fixtures',
    may: ['edition', 'node'],
    message: 'Fixtures know edition alone, so that no answer comes from the code under test.',
  },
];

const OUTSIDE = 'A path stays inside its package: import another package by its name.';
const UNTOLD = 'Every package and app needs its line in the import table (eslint.import-table.mjs).';
const UNTESTED = 'Tests import the code; the code never imports its tests.';

const root = fileURLToPath(new URL('.', import.meta.url));
const holds = (folder, path) => path === folder || path.startsWith(`${folder}/`);
const fromRoot = (path) => relative(root, path).split(sep).join('/');
const lineOf = (path) => table.find(({ at }) => holds(at, path));
const packageOf = (path) => /^(?:packages|apps)\/[^/]+|^tests\/fixtures(?=\/|$)/.exec(path)?.[0];
const isTest = (path) => holds(`${packageOf(path)}/test`, path);

/** The room behind a name that is no path; null for a library of another house. */
function roomNamed(name) {
  if (isBuiltin(name)) return 'node';
  // An address (https:, data:, an unknown node:) belongs to no room, so no line allows it.
  if (/^[a-z]+:/i.test(name)) return 'address';
  if (/^(?:react|react-dom|next)(?:\/|$)/.test(name)) return 'framework';
  if (/^@tingbao\/speech\/(?:player|engine|recorded)$/.test(name)) return 'speech/player';
  if (/^tingbao(?:\/|$)/.test(name)) return 'cli';
  return /^@tingbao\/([^/]+)/.exec(name)?.[1] ?? null;
}

/** Tests run on node whatever their room does; fixtures stand on edition, so edition's own tests do without them. */
function allowed(line, file, typeOnly) {
  const tests = isTest(file) ? ['node', ...(line.may.includes('edition') ? ['fixtures'] : [])] : [];
  return [line.room, ...line.may, ...tests, ...(typeOnly ? (line.types ?? []) : [])];
}

/** Why `file` may not import `name`, or null where it may. Paths are from the root, with slashes. */
function objection(line, file, name, typeOnly) {
  const rooms = allowed(line, file, typeOnly);
  if (!/^(?:\.{1,2}(?:\/|$)|\/)/.test(name)) {
    const room = roomNamed(name);
    return room === null || rooms.includes(room) ? null : line.message;
  }
  const target = fromRoot(resolve(root, dirname(file), name));
  const theirs = lineOf(target);
  if (theirs && !rooms.includes(theirs.room)) return line.message;
  if (packageOf(target) !== packageOf(file)) return theirs ? OUTSIDE : line.message;
  return isTest(target) && !isTest(file) ? UNTESTED : null;
}

/** The text of a specifier that is written out; null for one that is computed. */
function written(source) {
  if (source?.type === 'TemplateLiteral' && source.quasis.length === 1) return source.quasis[0].value.cooked;
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : null;
}

/** Reports what the table forbids: `import`, `export … from`, `import()`, `require()` and types by `import('…')`. */
const rule = {
  meta: { type: 'problem', schema: [], messages: { objection: '{{name}}: {{reason}}' } },
  create(context) {
    const file = fromRoot(context.filename);
    if (packageOf(file) === undefined) return {};
    const line = lineOf(file);
    const report = (node, name, reason) =>
      context.report({ node, messageId: 'objection', data: { name, reason } });
    if (!line) return { Program: (node) => report(node, packageOf(file), UNTOLD) };

    const check = (node, source, typeOnly) => {
      const name = written(source);
      // A name made at run time can be any: only a room that may import builtins anyway is trusted with it.
      const computed = allowed(line, file, false).includes('node') ? null : line.message;
      const reason = name === null ? computed : objection(line, file, name, typeOnly);
      if (reason !== null) report(node, name ?? 'import()', reason);
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], false),
    };
  },
};

export const importTable = {
  plugins: { tingbao: { rules: { 'import-table': rule } } },
  rules: { 'tingbao/import-table': 'error' },
};
