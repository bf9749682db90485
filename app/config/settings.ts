import { isIP } from 'node:net';
import { z } from 'zod';

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must lie between ${least} and ${most}`);

const url = (protocols: readonly string[], form: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), form);

const origin = url(['http:', 'https:'], 'must be an address such as https://portal.example')
  .transform((value) => new URL(value))
  .refine((value) => value.pathname === '/' && !value.search && !value.hash, 'must have no path behind it')
  .transform((value) => value.origin);

const network = (value: string): boolean => {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

const networks = z
  .string()
  .transform((value) => value.split(',').map((part) => part.trim()))
  .refine(
    (parts) => parts.every(network),
    'must be IP addresses or ranges such as 172.16.0.0/12, with commas',
  );

const mailAddress = z.email('must be an e-mail address');
const mailbox = z.string().regex(/^([^<>@]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
  message: 'must be an address, or a name with an address: Naam <post@portal.example>',
});
/** 32 bytes in base64url: a private key (RFC 8032) or the public half of one, as in the `d` and `x` of a JWK. */
const ed25519 = z
  .string()
  .refine(
    (value) =>
      Buffer.from(value, 'base64url').length === 32 &&
      Buffer.from(value, 'base64url').toString('base64url') === value,
    'must be an Ed25519 key of 43 characters, as npm run new-statement-key gives it',
  );
const text = z.string().max(200, 'may have 200 characters at most');

/** Every setting of the portal, by the name of its environment variable. */
export const settingsSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: text.optional(),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_ORIGIN: origin.optional(),
  TRUSTED_PROXY: networks.optional(),
  SECRET_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  CONTENT_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  CONTENT_KEY_PREVIOUS: z.string().min(32, 'must have at least 32 characters').optional(),
  STATEMENT_SIGNING_KEY: ed25519.optional(),
  STATEMENT_PREVIOUS_KEYS: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .pipe(z.array(ed25519))
    .optional(),
  STATEMENT_VALID_DAYS: wholeNumber(1, 366).default(90),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'must be an address such as postgres://user:password@host/name',
  ).optional(),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(10),
  DATA_DIR: text.default('.local'),
  MEILISEARCH_URL: url(['http:', 'https:'], 'must be an address such as http://127.0.0.1:7700').optional(),
  MEILISEARCH_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  RESEND_API_KEY: z.string().startsWith('re_', 'must begin with re_').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'must be an address such as smtps://user:password@host').optional(),
  MAIL_FROM: mailbox.optional(),
  MAIL_REPLY_TO: mailAddress.optional(),
  ORGANISATION_NAME: text.optional(),
  ORGANISATION_ADDRESS: text.optional(),
  ORGANISATION_EMAIL: mailAddress.optional(),
  ORGANISATION_PHONE: text.optional(),
  ORGANISATION_KVK: z
    .string()
    .regex(/^\d{8}$/, 'must be the eight digits of the KvK number')
    .optional(),
  SECURITY_CONTACT: mailAddress.optional(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

export const settingNames = Object.keys(settingsSchema.shape) as SettingName[];
