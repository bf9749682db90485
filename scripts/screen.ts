import { readFileSync } from 'node:fs';
import { screenText } from '../app/domain/privacy/text-screen';

const file = process.argv[2];
if (!file) {
  console.error('Usage: npm run --silent screen -- FILE');
  process.exit(2);
}

const lines = screenText(readFileSync(file, 'utf8')).map(({ kind, severity, start, end }) =>
  JSON.stringify({ kind, severity, start, end }),
);
if (lines.length > 0) console.log(lines.join('\n'));
