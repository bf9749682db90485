export interface CircuitBreaker {
  /** What `run` gives; null when it failed, and also while it rests after it failed. */
  ask<Value>(run: () => Promise<Value>): Promise<Value | null>;
  isResting(): boolean;
}

interface BreakerOptions {
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
  /** After the first failure; twice as long after each further one, up to `longestRest`. */
  readonly shortestRest: number;
  readonly longestRest: number;
  /** Called once when trouble begins, not for every question that meets it. */
  readonly onTrouble: (error: unknown) => void;
  readonly onRecovered: () => void;
}

/** Leaves somebody alone who failed: asks again after a rest, first one at a time. */
export function circuitBreaker(options: BreakerOptions): CircuitBreaker {
  let failures = 0;
  let restsUntil = 0;
  let isTrying = false;

  const isResting = () => failures > 0 && (isTrying || options.now() < restsUntil);

  function failed(error: unknown): void {
    const rest = Math.min(options.shortestRest * 2 ** failures, options.longestRest);
    restsUntil = options.now() + rest;
    if (failures === 0) options.onTrouble(error);
    failures += 1;
  }

  return {
    isResting,
    async ask(run) {
      if (isResting()) return null;
      const isProbe = failures > 0;
      if (isProbe) isTrying = true;
      try {
        const value = await run();
        if (failures > 0) options.onRecovered();
        failures = 0;
        return value;
      } catch (error) {
        failed(error);
        return null;
      } finally {
        if (isProbe) isTrying = false;
      }
    },
  };
}
