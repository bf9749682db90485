import { answerProblem, refused } from './answer-problem';

const usage = 'Usage: npm run --silent assign < problem.json';

const { code, out, error } =
  process.argv.length > 2 || process.stdin.isTTY ? refused([usage]) : await answerProblem(await given());
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;

async function given(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
