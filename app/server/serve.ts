import { startPortal } from './start';

await startPortal({ mode: 'serve' });
