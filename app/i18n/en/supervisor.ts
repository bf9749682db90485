import type nl from '../nl/supervisor';
import type { Translation } from '../translation';

export default {
  title: 'My overview',
  about: 'As supervisor you guide the reviewers and look after the quality of the method.',
} satisfies Translation<typeof nl>;
