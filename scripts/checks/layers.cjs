/** The import order of CONTRIBUTING.md, for dependency-cruiser. */

const domainOrder = [
  'kernel',
  'activity',
  'privacy',
  'accounts',
  'organisations',
  'registry',
  'requests',
  'matching',
  'reviews',
  'billing',
  'findings',
  'annual-reports',
  'merging',
];

/** Beside the order: they may look at every domain before them, and no domain looks at them. */
const beside = {
  content: ['kernel', 'activity', 'privacy', 'accounts'],
  contact: ['kernel', 'activity', 'privacy', 'accounts', 'requests'],
  imports: ['kernel', 'activity', 'privacy', 'accounts', 'organisations', 'registry'],
  resources: ['kernel', 'activity', 'privacy', 'accounts'],
  notifications: [...domainOrder, 'content', 'resources'],
};

const mayImport = {
  ...Object.fromEntries(domainOrder.map((name, at) => [name, domainOrder.slice(0, at)])),
  ...beside,
};

/** Everything that is recorded says who did it, so these two words of accounts are known to every domain. */
const whoAsks = '^app/domain/accounts/(actor|role)[.]ts$';

const domainRules = Object.entries(mayImport).map(([name, earlier]) => ({
  name: `domain-order-${name}`,
  comment: `The domain ${name} may import ${earlier.join(', ') || 'nothing'}: arrows never point back.`,
  severity: 'error',
  from: { path: `^app/domain/${name}/` },
  to: { path: '^app/domain/', pathNot: [`^app/domain/(${[...earlier, name].join('|')})/`, whoAsks] },
}));

/** A layer may import what it names inside `app`, and itself. */
function layer(name, from, allowed, comment) {
  return {
    name: `layer-${name}`,
    comment,
    severity: 'error',
    from: typeof from === 'string' ? { path: from } : from,
    to: { path: '^(app|scripts|tests|drizzle)/', pathNot: allowed },
  };
}

const pureDomain = '^app/domain/.*/(?!.*[.]server[.])[^/]+$';

const serverDomain = ['^app/domain/', '^app/db/', '^app/config/', '^app/i18n/'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import must lead somewhere.',
      severity: 'error',
      from: { path: '^(app|scripts|tests)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    ...domainRules,
    layer(
      'domain-rules',
      { path: '^app/domain/', pathNot: ['[.]server[.]', '^app/domain/notifications/'] },
      [pureDomain],
      'Vocabulary and pure rules know nothing of database, web or page.',
    ),
    {
      name: 'domain-rules-libraries',
      comment: 'Pure rules take plain data: no Node, database, web or page library.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: '[.]server[.]' },
      to: {
        path: 'node_modules/(react|react-dom|@remix-run|remix|drizzle-orm|postgres|express|lucia|pino|pg-boss)/|^(node:)?(fs|net|http|https|crypto|child_process|process)$',
      },
    },
    layer(
      'domain-server',
      { path: '^app/domain/.*[.]server[.]', pathNot: '^app/domain/notifications/' },
      [
        ...serverDomain,
        '^app/platform/(queue|search-server)[.]',
        '^app/platform/(documents|payment-file|e-invoice|spreadsheet|zip|rich-text)/',
      ],
      'Commands and queries know the database, the queue, the search server, files for banks, buyers and bookkeepers, settings and texts, not the web.',
    ),
    layer(
      'notifications-server',
      '^app/domain/notifications/.*[.]server[.]',
      [...serverDomain, '^app/platform/(queue|mailer|logger)[.-]'],
      'Only notifications know how mail leaves the house.',
    ),
    {
      name: 'domain-knows-no-web',
      comment: 'A command is called by a route, a job or a test alike.',
      severity: 'error',
      from: { path: '^app/domain/' },
      to: { path: 'node_modules/(react|react-dom|@remix-run|remix|express)/' },
    },
    layer(
      'notification-rules',
      { path: '^app/domain/notifications/', pathNot: '[.]server[.]' },
      [pureDomain, '^app/i18n/'],
      'A notification is put into words before it goes out.',
    ),
    layer('config', '^app/config/', ['^app/config/'], 'Configuration imports libraries only.'),
    layer('i18n', '^app/i18n/', ['^app/i18n/'], 'Texts import nothing.'),
    layer(
      'platform',
      '^app/platform/',
      ['^app/platform/', '^app/config/', '^app/domain/kernel/'],
      'The outside world behind small interfaces.',
    ),
    layer('schema', '^app/db/schema/', ['^app/db/schema/', pureDomain], 'Tables are made of vocabulary.'),
    layer(
      'db',
      { path: '^app/db/', pathNot: '^app/db/schema/' },
      ['^app/db/', '^app/config/', '^app/platform/', pureDomain],
      'The door to the database knows who asks, not what for.',
    ),
    layer(
      'ui',
      '^app/ui/',
      ['^app/ui/(?!.*[.]server[.])', '^app/i18n/', pureDomain],
      'Components get plain data: no database, no configuration, nothing of the server.',
    ),
    layer(
      'web',
      '^app/web/',
      ['^app/(web|domain|db|config|platform|i18n|ui)/'],
      'HTTP for every route does not know any route.',
    ),
    layer(
      'jobs',
      '^app/jobs/',
      ['^app/(jobs|domain|db|config|platform|i18n|ui)/'],
      'Jobs know neither web nor routes.',
    ),
    layer(
      'routes',
      '^app/routes/',
      ['^app/(web|ui|domain|i18n)/', '^app/db/with-actor[.]server[.]'],
      'A route guards, parses, runs one query or command, and shows a page; it knows no other route.',
    ),
    {
      name: 'server-is-the-top',
      comment: 'Only entries know the process around them.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/server/' },
      to: { path: '^app/server/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(app|scripts)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-development-parts-in-the-product',
      comment: 'What `npm ci --omit=dev` leaves out cannot be imported by the portal.',
      severity: 'error',
      from: { path: '^app/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|[.]local)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
