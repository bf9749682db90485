import { describe, expect, it } from 'vitest';
import { circuitBreaker } from '~/platform/circuit-breaker';

function breakerAt() {
  let now = 0;
  const said: string[] = [];
  const breaker = circuitBreaker({
    now: () => now,
    shortestRest: 1_000,
    longestRest: 4_000,
    onTrouble: () => said.push('trouble'),
    onRecovered: () => said.push('recovered'),
  });
  let asked = 0;
  return {
    breaker,
    said,
    asked: () => asked,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    works: () => breaker.ask(async () => ++asked),
    fails: () =>
      breaker.ask(async () => {
        asked += 1;
        throw new Error('away');
      }),
  };
}

describe('a circuit breaker', () => {
  it('lets everything through while all goes well', async () => {
    const { works, said } = breakerAt();
    expect([await works(), await works()]).toEqual([1, 2]);
    expect(said).toEqual([]);
  });

  it('rests after a failure, says so once, and asks again after the rest', async () => {
    const { works, fails, asked, pass, said } = breakerAt();
    expect(await fails()).toBeNull();
    pass(999);
    expect(await works()).toBeNull();
    expect(asked()).toBe(1);
    pass(1);
    expect(await works()).toBe(2);
    expect(await works()).toBe(3);
    expect(said).toEqual(['trouble', 'recovered']);
  });

  it('rests twice as long after each further failure, up to a limit', async () => {
    const { fails, asked, pass, said } = breakerAt();
    for (const rest of [1_000, 2_000, 4_000, 4_000]) {
      await fails();
      const before = asked();
      pass(rest - 1);
      await fails();
      expect(asked()).toBe(before);
      pass(1);
    }
    expect(said).toEqual(['trouble']);
  });

  it('tries with one question, not with all that come at that moment', async () => {
    const { breaker, fails, pass } = breakerAt();
    await fails();
    pass(1_000);
    let answer = (_value: string) => {};
    const first = breaker.ask(() => new Promise<string>((resolve) => (answer = resolve)));
    expect(await breaker.ask(async () => 'second')).toBeNull();
    answer('first');
    expect(await first).toBe('first');
    expect(await breaker.ask(async () => 'third')).toBe('third');
  });
});
