import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigurationError, readConfiguration } from '~/config/environment.server';
import { settingNames } from '~/config/settings';

const production = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://portal.example',
  SECRET_KEY: 'k'.repeat(40),
  CONTENT_KEY: 'k'.repeat(40),
  STATEMENT_SIGNING_KEY: 'A'.repeat(43),
  DATABASE_URL: 'postgres://portal:hush-hush@db.example/portal',
  RESEND_API_KEY: 're_hush-hush',
  MAIL_FROM: 'Leerkring <portal@portal.example>',
  ORGANISATION_NAME: 'Leerkring',
  ORGANISATION_EMAIL: 'info@portal.example',
  SECURITY_CONTACT: 'security@portal.example',
};

function problemsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('reading the configuration', () => {
  test('nothing has to be set outside production', () => {
    const configuration = readConfiguration({});
    expect(configuration).toMatchObject({ mode: 'development', demonstrationAllowed: true });
    expect(configuration.server.publicOrigin).toBe('http://localhost:3000');
    expect(configuration.mail.transport.kind).toBe('mailbox');
  });

  test('an empty variable counts as absent', () => {
    expect(readConfiguration({ PORT: '', SMTP_URL: ' ' }).server.port).toBe(3000);
  });

  test('production is complete or does not start, and has no demonstration', () => {
    expect(readConfiguration(production).demonstrationAllowed).toBe(false);
    for (const name of Object.keys(production).filter((key) => key !== 'NODE_ENV')) {
      expect(problemsOf({ ...production, [name]: undefined })).toEqual([expect.stringContaining(name)]);
    }
  });

  test('every problem is named at once', () => {
    const problems = problemsOf({
      NODE_ENV: 'production',
      PORT: '99999',
      LOG_LEVEL: 'loud',
      TRUSTED_PROXY: '300.1.1.1',
    });
    for (const name of ['PORT', 'LOG_LEVEL', 'TRUSTED_PROXY', 'SECRET_KEY', 'DATABASE_URL', 'MAIL_FROM']) {
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
    }
  });

  test('an origin has no path, and is https in production', () => {
    expect(problemsOf({ PUBLIC_ORIGIN: 'https://portal.example/nl' })).toHaveLength(1);
    expect(problemsOf({ ...production, PUBLIC_ORIGIN: 'http://portal.example' })).toHaveLength(1);
    expect(readConfiguration({ PUBLIC_ORIGIN: 'https://portal.example/' }).server.publicOrigin).toBe(
      'https://portal.example',
    );
  });

  test('only one way to send mail', () => {
    expect(problemsOf({ ...production, SMTP_URL: 'smtps://mail.example' })).toHaveLength(1);
  });

  test('no secret shows in a message or a printed configuration', () => {
    const wrong = {
      SECRET_KEY: 'hush-hush',
      CONTENT_KEY: 'hush-hush',
      STATEMENT_SIGNING_KEY: 'hush-hush',
      DATABASE_URL: 'mysql://portal:hush-hush@db',
      SMTP_URL: 'hush-hush',
    };
    expect(problemsOf(wrong)).toHaveLength(6);
    expect(problemsOf(wrong).join()).not.toContain('hush-hush');
    const configuration = readConfiguration(production);
    expect(inspect(configuration, { depth: 9 }) + JSON.stringify(configuration)).not.toContain('hush-hush');
    expect(configuration.database.url?.reveal()).toContain('hush-hush');
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');

  test('has every setting and nothing else', () => {
    const names = lines.flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect([...names].sort()).toEqual([...settingNames].sort());
  });

  test('explains each of them on the line before', () => {
    const unexplained = lines.filter(
      (line, at) => /^[A-Z_]+=/.test(line) && !lines[at - 1]?.startsWith('# '),
    );
    expect(unexplained).toEqual([]);
  });
});
