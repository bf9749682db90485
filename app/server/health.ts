import { Router } from 'express';

export interface Health {
  readonly router: Router;
  /** True when the database answers in time. */
  readonly databaseAnswers: () => Promise<boolean>;
}

export interface HealthSettings {
  /** Resolves when the database answered; how long it takes is limited here. */
  readonly askDatabase: () => Promise<unknown>;
  readonly isShuttingDown: () => boolean;
  readonly deadlineMs?: number;
}

export function health({ askDatabase, isShuttingDown, deadlineMs = 1000 }: HealthSettings): Health {
  const databaseAnswers = () => answersWithin(deadlineMs, askDatabase);
  const router = Router();

  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/live', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/ready', async (_request, response) => {
    if (isShuttingDown()) return void response.status(503).json({ status: 'shutting-down' });
    const answers = await databaseAnswers();
    response.status(answers ? 200 : 503).json({ status: answers ? 'ready' : 'database-unreachable' });
  });

  return { router, databaseAnswers };
}

async function answersWithin(deadlineMs: number, ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadlineMs);
  });
  const answer = Promise.resolve()
    .then(ask)
    .then(
      () => true,
      () => false,
    );
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
