import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemsIn, problemsOf } from '../../scripts/checks/names';

let root: string;

beforeEach(() => {
  mkdirSync('.local', { recursive: true });
  root = mkdtempSync(resolve('.local/planted-'));
  for (const folder of ['app', 'scripts', 'tests']) mkdirSync(join(root, folder));
  copyFileSync('tsconfig.json', join(root, 'tsconfig.json'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
}

function checkLayers(): { status: number | null; broken: string[] } {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('scripts/checks/layers.cjs');
  const parameters = [program, 'app', 'scripts', 'tests', '--config', config];
  const { status, stdout } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
  const broken = Array.from(stdout.matchAll(/^\s+error ([\w-]+): /gm), ([, name = '']) => name);
  return { status, broken: [...new Set(broken)].sort() };
}

describe('the check of layers', () => {
  const house = {
    'app/domain/kernel/money.ts': 'export const money = 1;\n',
    'app/domain/requests/reference.ts':
      "import { money } from '~/domain/kernel/money';\nexport const a = money;\n",
    'app/db/client.server.ts': 'export const database = 1;\n',
    'app/web/enter.server.ts':
      "import { database } from '~/db/client.server';\nexport const enter = database;\n",
    'app/routes/public/home.tsx':
      "import { enter } from '~/web/enter.server';\nexport const loader = enter;\n",
  };

  test('lets an orderly house through', () => {
    plant(house);
    expect(checkLayers()).toEqual({ status: 0, broken: [] });
  });

  test('finds every arrow that points the wrong way', () => {
    plant({
      ...house,
      'app/domain/kernel/money.ts': "import { a } from '../requests/reference';\nexport const money = a;\n",
      'app/domain/registry/card.ts':
        "import '~/db/client.server';\nimport 'node:fs';\nexport const card = 1;\n",
      'app/domain/requests/submit.server.ts': "import '~/web/enter.server';\nimport 'react';\n",
      'app/ui/button.tsx': "import '~/db/client.server';\n",
      'app/routes/public/other.tsx': "import './home';\nimport '~/db/client.server';\n",
      'app/web/shell.ts':
        "import '~/routes/public/home';\nimport '../../tests/support';\nimport './nowhere';\n",
      'tests/support.ts': 'export {};\n',
    });
    const { status, broken } = checkLayers();
    expect(status).not.toBe(0);
    expect(broken).toEqual(
      [
        ...['domain-knows-no-web', 'domain-order-kernel', 'domain-rules-libraries', 'layer-domain-rules'],
        ...['layer-domain-server', 'layer-routes', 'layer-ui', 'layer-web', 'no-cycles'],
        ...['product-knows-no-tests', 'resolvable'],
      ].sort(),
    );
  });
});

describe('the check of names', () => {
  test('names the file and what is wrong with it', () => {
    plant({
      'app/domain/kernel/money.ts': 'export const money = 1;\n',
      'app/web/form-utils.ts': '',
      'app/ui/services/card.tsx': '',
      'app/ui/BigButton.tsx': '',
      'app/web/long.ts': 'x;\n'.repeat(301),
      'app/i18n/nl/long.ts': 'x;\n'.repeat(301),
      'app/domain/requests/due.ts': 'export const due = () => new Date();\n',
    });
    expect(
      problemsIn(root)
        .map((problem) => problem.split(' ')[0])
        .sort(),
    ).toEqual([
      ...['app/domain/requests/due.ts', 'app/ui/BigButton.tsx', 'app/ui/services/card.tsx'],
      ...['app/web/form-utils.ts', 'app/web/long.ts'],
    ]);
  });

  test('a word inside another word is no dumping ground', () => {
    expect(problemsOf('app/ui/commonly-asked.tsx', '')).toEqual([]);
    expect(
      problemsOf('app/domain/requests/intake/submit-request.server.ts', 'const at = new Date();\n'),
    ).toEqual([]);
  });
});
