import { screenFile } from './screen-file';

const { code, out, error } = screenFile(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
