import { processWide } from './process-wide';
import { Secret } from './secret';
import { type SettingName, type Settings, settingNames, settingsSchema } from './settings';

export type MailTransport =
  | { readonly kind: 'resend'; readonly apiKey: Secret }
  | { readonly kind: 'smtp'; readonly url: Secret }
  | { readonly kind: 'mailbox' };

export interface Configuration {
  readonly mode: Settings['NODE_ENV'];
  /** Whether a demonstration world may exist here at all; the database must also carry its mark. */
  readonly demonstrationAllowed: boolean;
  readonly server: {
    readonly host: string;
    readonly port: number;
    readonly publicOrigin: string;
    readonly trustedProxies: readonly string[];
    readonly secretKey: Secret;
  };
  /** Locks the keys with which case context is sealed. */
  readonly content: { readonly key: Secret; readonly previousKey: Secret | undefined };
  /** Signs statements of registration (Ed25519, base64url). */
  readonly statements: {
    /** Absent outside production: a key follows from the secret key. */
    readonly signingKey: Secret | undefined;
    /** Public halves of keys that signed before. */
    readonly previousKeys: readonly string[];
    readonly validDays: number;
  };
  readonly log: { readonly level: Settings['LOG_LEVEL'] };
  readonly database: {
    /** Absent: the portal starts its own Postgres in `dataDirectory`. */
    readonly url: Secret | undefined;
    readonly poolSize: number;
    readonly dataDirectory: string;
  };
  readonly search: {
    /** Absent: the portal searches in Postgres. */
    readonly meilisearch: { readonly url: string; readonly key: Secret | undefined } | undefined;
  };
  readonly mail: {
    readonly transport: MailTransport;
    readonly from: string;
    readonly replyTo: string | undefined;
  };
  readonly organisation: {
    readonly name: string;
    readonly address: string | undefined;
    readonly email: string;
    readonly phone: string | undefined;
    readonly kvk: string | undefined;
    readonly securityContact: string;
  };
}

/** Everything that is wrong with the environment, in one message, without any of its values. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration is not right yet:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n` +
        'Every setting is explained in .env.example.',
    );
    this.name = 'ConfigurationError';
  }
}

const neededInProduction = [
  'PUBLIC_ORIGIN',
  'SECRET_KEY',
  'CONTENT_KEY',
  'STATEMENT_SIGNING_KEY',
  'DATABASE_URL',
  'MAIL_FROM',
  'ORGANISATION_NAME',
  'ORGANISATION_EMAIL',
  'SECURITY_CONTACT',
] as const satisfies readonly SettingName[];

/** The configuration of this process, read from the environment the first time somebody asks. */
export function config(): Configuration {
  return processWide('configuration', () => readConfiguration(process.env));
}

export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    settingNames.map((name) => [name, environment[name]?.trim() || undefined] as const),
  );
  const parsed = settingsSchema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${plainMessage(issue)}`);
  problems.push(...problemsTogether(given));
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems);
  return configurationFrom(parsed.data);
}

function plainMessage(issue: { code: string; message: string; values?: readonly unknown[] }): string {
  return issue.code === 'invalid_value' && issue.values
    ? `must be one of ${issue.values.join(', ')}`
    : issue.message;
}

function problemsTogether(given: Readonly<Partial<Record<SettingName, string>>>): string[] {
  const problems: string[] = [];
  if (given.RESEND_API_KEY && given.SMTP_URL) {
    problems.push('RESEND_API_KEY and SMTP_URL are both set: choose one way to send mail');
  }
  if ((given.RESEND_API_KEY || given.SMTP_URL) && !given.MAIL_FROM && given.NODE_ENV !== 'production') {
    problems.push('MAIL_FROM is needed to send real mail');
  }
  if (given.MEILISEARCH_KEY && !given.MEILISEARCH_URL) {
    problems.push('MEILISEARCH_KEY is set without MEILISEARCH_URL');
  }
  if (given.NODE_ENV !== 'production') return problems;
  if (given.MEILISEARCH_URL && !given.MEILISEARCH_KEY) {
    problems.push('MEILISEARCH_KEY is needed with MEILISEARCH_URL when NODE_ENV is production');
  }
  for (const name of neededInProduction) {
    if (!given[name]) problems.push(`${name} is needed when NODE_ENV is production`);
  }
  if (!given.RESEND_API_KEY && !given.SMTP_URL) {
    problems.push('RESEND_API_KEY or SMTP_URL is needed when NODE_ENV is production');
  }
  if (given.PUBLIC_ORIGIN?.startsWith('http://')) {
    problems.push('PUBLIC_ORIGIN must begin with https:// when NODE_ENV is production');
  }
  return problems;
}

function configurationFrom(settings: Settings): Configuration {
  const production = settings.NODE_ENV === 'production';
  return {
    mode: settings.NODE_ENV,
    demonstrationAllowed: !production,
    server: {
      host: settings.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
      port: settings.PORT,
      publicOrigin: settings.PUBLIC_ORIGIN ?? `http://localhost:${settings.PORT}`,
      trustedProxies: settings.TRUSTED_PROXY ?? [],
      // Outside production anybody may become anybody with one click, so a known key gives nothing away.
      secretKey: new Secret(settings.SECRET_KEY ?? 'known to all, and never used in production'),
    },
    content: {
      key: new Secret(settings.CONTENT_KEY ?? 'known to all, and never used in production'),
      previousKey: settings.CONTENT_KEY_PREVIOUS ? new Secret(settings.CONTENT_KEY_PREVIOUS) : undefined,
    },
    statements: {
      signingKey: settings.STATEMENT_SIGNING_KEY ? new Secret(settings.STATEMENT_SIGNING_KEY) : undefined,
      previousKeys: settings.STATEMENT_PREVIOUS_KEYS ?? [],
      validDays: settings.STATEMENT_VALID_DAYS,
    },
    log: { level: settings.LOG_LEVEL },
    database: {
      url: settings.DATABASE_URL ? new Secret(settings.DATABASE_URL) : undefined,
      poolSize: settings.DATABASE_POOL_SIZE,
      dataDirectory: settings.DATA_DIR,
    },
    search: {
      meilisearch: settings.MEILISEARCH_URL
        ? {
            url: settings.MEILISEARCH_URL,
            key: settings.MEILISEARCH_KEY ? new Secret(settings.MEILISEARCH_KEY) : undefined,
          }
        : undefined,
    },
    mail: {
      transport: transportFrom(settings),
      from: settings.MAIL_FROM ?? 'Leerkring <portal@leerkring.example>',
      replyTo: settings.MAIL_REPLY_TO,
    },
    organisation: {
      name: settings.ORGANISATION_NAME ?? 'Leerkring',
      address: settings.ORGANISATION_ADDRESS,
      email: settings.ORGANISATION_EMAIL ?? 'info@leerkring.example',
      phone: settings.ORGANISATION_PHONE,
      kvk: settings.ORGANISATION_KVK,
      securityContact: settings.SECURITY_CONTACT ?? 'security@leerkring.example',
    },
  };
}

function transportFrom(settings: Settings): MailTransport {
  if (settings.RESEND_API_KEY) return { kind: 'resend', apiKey: new Secret(settings.RESEND_API_KEY) };
  if (settings.SMTP_URL) return { kind: 'smtp', url: new Secret(settings.SMTP_URL) };
  return { kind: 'mailbox' };
}
