import { writeFileSync } from 'node:fs';

/** Preloaded into a program that is measured: what it held at most, in KiB, goes where the bench looks for it. */
process.on('exit', () => {
  const { PEAK_FILE } = process.env;
  if (PEAK_FILE) writeFileSync(PEAK_FILE, String(process.resourceUsage().maxRSS));
});
