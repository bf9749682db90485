import { Refusal } from './refusal';

/**
 * Runs a statement that a constraint may rightly refuse, and gives that refusal the reason code a person
 * gets to read. The transaction is lost then: `withActor` rolls it back and returns `fail(reason)`, so the
 * command's own Result must name the reason.
 */
export async function refusedBy<Value>(
  reasonByConstraint: Readonly<Record<string, string>>,
  run: () => PromiseLike<Value>,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const constraint = constraintOf(error);
    const reason = constraint === undefined ? undefined : reasonByConstraint[constraint];
    if (reason === undefined) throw error;
    throw new Refusal(reason, error);
  }
}

function constraintOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const name = (error as { constraint_name?: unknown }).constraint_name;
  return typeof name === 'string' ? name : constraintOf(error.cause);
}
