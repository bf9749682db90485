import { describe, expect, test } from 'vitest';
import { createLogger } from '~/platform/logger.server';

function linesOf(write: (log: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = [];
  write(createLogger('info', { write: (line) => lines.push(line) }));
  return lines;
}

describe('a log line', () => {
  test('carries what was given, as JSON with a time', () => {
    const [line = ''] = linesOf((log) => log.info({ requestId: 'r-1', status: 200 }, 'answered'));
    expect(JSON.parse(line)).toMatchObject({ requestId: 'r-1', status: 200, msg: 'answered' });
    expect(JSON.parse(line).time).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('never carries what a person typed or a secret, at any depth used', () => {
    const typed = 'typed by somebody';
    const [line] = linesOf((log) =>
      log.info(
        { email: typed, request: { body: typed, headers: { cookie: typed, authorization: typed } } },
        'x',
      ),
    );
    expect(line).not.toContain(typed);
  });

  test('tells a database error by code and constraint, without its message, query or detail', () => {
    const cause = Object.assign(new Error('value "somebody" already exists'), {
      code: '23505',
      constraint_name: 'people_email_key',
      detail: 'Key (email)=(somebody) already exists.',
      query: 'insert somebody',
    });
    const error = new Error('Failed query: insert somebody', { cause });
    const [line = ''] = linesOf((log) => log.error({ err: error }, 'failed'));
    expect(line).not.toContain('somebody');
    expect(JSON.parse(line).err.cause).toMatchObject({ errorCode: '23505', constraint: 'people_email_key' });
  });
});
