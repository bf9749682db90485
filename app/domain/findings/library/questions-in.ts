/** The questions and considerations of a finding one by one: a line each, and a new one after every question mark. */
export function questionsIn(considerations: string): string[] {
  return considerations
    .split(/\n+/)
    .flatMap((line) => line.replace(/^\s*[-*•]\s*/, '').split(/(?<=\?)\s+/))
    .map((question) => question.trim())
    .filter((question) => question !== '');
}
