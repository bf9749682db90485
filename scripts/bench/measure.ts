import { performance } from 'node:perf_hooks';

/** Milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

type Contenders<Name extends string> = Readonly<Record<Name, () => unknown>>;

interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/**
 * Times every contender once a round, each round beginning with the next one, so that what else the machine does
 * meets all of them alike.
 */
export async function measureTogether<Name extends string>(
  contenders: Contenders<Name>,
  { warmUp, measured }: Rounds,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(contenders) as Name[];
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < warmUp + measured; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      const milliseconds = await timeOf(contenders[name]);
      if (round >= warmUp) took[name].push(milliseconds);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(took[name])])) as Record<Name, Timing>;
}

export async function timeOf(run: () => unknown): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
