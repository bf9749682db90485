import { checkNode, ensureDependencies, root } from './project.mjs';

/** One after the other, and within one the lanes beside each other: what keeps one core busy leaves the other free. */
const stages = [
  [
    ['types', 'unit'],
    ['lint', 'layers', 'names', 'dead', 'build'],
  ],
  [['db', 'routes', 'journeys']],
];
const names = stages.flat(2);
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : names;
const unknown = asked.filter((name) => !names.includes(name));
const total = { passed: 0, failed: 0, skipped: 0 };

const say = (line) => console.log(line);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

async function runPart(name, part) {
  const began = performance.now();
  say(`${name} …`);
  let result;
  try {
    result = await part((line) => say(`  ${line}`));
  } catch (error) {
    result = {
      passed: 0,
      failed: 1,
      skipped: 0,
      output: error instanceof Error ? error.message : String(error),
    };
  }
  if (result.failed > 0) say(result.output.trim());
  add(result);
  const counts = [`${result.passed} passed`];
  if (result.failed > 0) counts.push(`${result.failed} failed`);
  if (result.skipped > 0) counts.push(`${result.skipped} skipped`);
  say(`${name} ${counts.join(', ')} in ${seconds(began)}`);
}

process.chdir(root);
try {
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  checkNode();
  await ensureDependencies(say);
  const { parts } = await import('./test-parts.mjs');
  for (const lanes of stages) {
    await Promise.all(
      lanes.map(async (lane) => {
        for (const name of lane.filter((one) => chosen.includes(one))) await runPart(name, parts[name]);
      }),
    );
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  add({ passed: 0, failed: 1, skipped: 0 });
}
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
