// Renews src/main/design-system: the few components of NL Design System that the pages use, with
// only the example tokens that these name. For maintainers; the build itself needs no npm.
//   node src/build/design-system.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPONENTS = {
  root: '3.1.0', document: '2.0.1', 'skip-link': '2.0.1', link: '2.0.1',
  'heading-1': '2.0.1', 'heading-2': '2.0.1', 'heading-3': '2.0.1', paragraph: '3.0.1',
  button: '3.1.0', textbox: '3.1.0', 'form-label': '2.0.1', checkbox: '2.0.1', table: '2.0.2',
  alert: '3.0.1', mark: '2.0.1', code: '2.0.1', 'code-block': '2.0.1', 'unordered-list': '2.0.1',
  'data-list': '2.0.1', separator: '2.0.1',
};
const TOKENS = ['@nl-design-system-unstable/voorbeeld-design-tokens', '7.4.1'];
const HERE = 'src/main/design-system';

const work = mkdtempSync(join(tmpdir(), 'design-system-'));
const wanted = Object.entries(COMPONENTS).map(([name, version]) => `@utrecht/${name}-css@${version}`);
writeFileSync(join(work, 'package.json'), '{"private": true}');
execFileSync(
  'npm',
  ['install', '--silent', '--ignore-scripts', '--no-package-lock', ...wanted, TOKENS.join('@')],
  { cwd: work, stdio: 'inherit' });

const sheets = Object.keys(COMPONENTS).map((name) => {
  const css = readFileSync(join(work, `node_modules/@utrecht/${name}-css/dist/index.css`), 'utf8');
  writeFileSync(join(HERE, `${name}.css`), css.trim() + '\n');
  return css;
});

const values = new Map();
const variables = readFileSync(join(work, 'node_modules', TOKENS[0], 'dist/variables.css'), 'utf8');
for (const [, name, value] of variables.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)) {
  values.set(name, value);
}
const used = new Set();
const use = (text) => {
  for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
    if (values.has(name) && !used.has(name)) {
      used.add(name);
      use(values.get(name));
    }
  }
};
sheets.forEach(use);
const lines = [...used].sort().map((name) => `  ${name}: ${values.get(name)};`);
writeFileSync(
  join(HERE, 'tokens.css'),
  `/**\n * @license EUPL-1.2\n * Copyright (c) 2021 NL Design System Community\n * From ${TOKENS.join(' ')}, the tokens that the components here name.\n */\n` +
  `:root {\n${lines.join('\n')}\n}\n`);
rmSync(work, { recursive: true });
console.log(`${sheets.length} components, ${used.size} tokens`);
