/**
 * The one value of this name in the process. The server and the pages may be separate bundles, and in development
 * the pages are loaded anew: their modules exist more than once, what they stand for may not.
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`leerkring.${name}`);
  const known = globalThis as typeof globalThis & Record<symbol, Value | undefined>;
  known[key] ??= make();
  return known[key];
}
