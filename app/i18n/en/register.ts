import type nl from '../nl/register';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
