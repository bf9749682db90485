import type nl from '../nl/organisations';
import type { Translation } from '../translation';

export default {} satisfies Translation<typeof nl>;
