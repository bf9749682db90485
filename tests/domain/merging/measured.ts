interface Judged {
  readonly same: boolean;
  readonly found: boolean;
  readonly what: string;
}

/** Of what was found how much is right, of what is right how much was found, and what was not. */
export function measured(judged: readonly Judged[]) {
  const right = judged.filter(({ same, found }) => same && found).length;
  return {
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ same }) => same).length,
    wrong: judged.filter(({ same, found }) => same !== found).map(({ what }) => what),
  };
}
