const megabyte = 1024 * 1024;

/** Of the process that opens files: what it may have in all, and of that for objects. */
export const heaviest = { bytes: 320 * megabyte, heapMegabytes: 192 } as const;

/** What it may have besides when it runs from its source, which is compiled in the same process first. */
export const compiling = { bytes: 320 * megabyte, heapMegabytes: 192 } as const;

/** Seconds of the processor; on a busy machine they take longer by the clock. */
export const longest = { inspect: 12, read: 60 } as const;

/** By the clock, for a reader that waits for something that never comes. */
export const longestWait = 180_000;
