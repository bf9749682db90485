/** Ends the process once everything has stopped; a second signal ends it at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let asked = false;
  const listener = async () => {
    if (asked) process.exit(1);
    asked = true;
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', listener);
  process.on('SIGINT', listener);
}
