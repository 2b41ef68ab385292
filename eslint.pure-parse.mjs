const message = 'parse is pure: the same pages give the same edition, without clock, network or environment.';
const impure = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'process', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'Temporal'],
  ...['document', 'window', 'location', 'localStorage', 'sessionStorage', 'globalThis', 'global', 'self'],
];

/** What parse could reach without an import. `Date` stays as arithmetic: `new Date(…)`, `Date.UTC`, `Date.parse`. */
export const pureParse = {
  files: ['packages/parse/src/**'],
  rules: {
    'no-restricted-globals': ['error', ...impure.map((name) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message },
      { object: 'Math', property: 'random', message },
      { object: 'Intl', property: 'DateTimeFormat', message },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message },
      { selector: 'NewExpression[callee.name="Date"] > SpreadElement', message },
      { selector: 'CallExpression[callee.name="Date"]', message },
      // Under another name the clock and the dice would pass the lines above.
      { selector: 'VariableDeclarator > Identifier.init[name=/^(Date|Math|Intl)$/]', message },
    ],
  },
};
