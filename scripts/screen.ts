import { readFileSync } from 'node:fs';
import { screenText } from '../app/domain/privacy/text-screen';

const file = process.argv[2];
if (!file) {
  console.error('Usage: npm run --silent screen -- FILE');
  process.exit(2);
}

for (const { kind, severity, start, end } of screenText(readFileSync(file, 'utf8'))) {
  console.log(JSON.stringify({ kind, severity, start, end }));
}
