/** Travels from a refused statement out of its transaction; `withActor` turns it into a failure. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    override readonly cause: unknown,
  ) {
    super(`Refused by the database: ${reason}`);
    this.name = 'Refusal';
  }
}
