import type { Result } from '~/domain/kernel/result';
import type { DocumentKind, DocumentPage, DocumentRefusal } from './document';

/** What the process that opens files is asked: it gets the bytes on its standard input, and this as its only argument. */
export type ReaderTask =
  | { readonly task: 'inspect'; readonly container: 'pdf' | 'zip' }
  | { readonly task: 'read'; readonly kind: DocumentKind };

export type ReaderAnswer<Task extends ReaderTask> = Task extends { task: 'inspect' }
  ? Result<DocumentKind, DocumentRefusal>
  : Result<DocumentPage[], 'damaged'>;
