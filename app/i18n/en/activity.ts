import type nl from '../nl/activity';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
