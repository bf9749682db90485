import type { ReactNode } from 'react';
import { localPath } from '~/i18n/local-path';
import { usePage } from '../page-context';

interface FormProps {
  children: ReactNode;
  /** Our own path; left out, the form goes to the page it is on. */
  action?: string;
  method?: 'post' | 'get';
  id?: string;
  /** Names the form for screen readers where several stand on one page. */
  label?: string;
  /** A search form, announced as such. */
  search?: boolean;
  /** Fields beside each other in one line as far as they fit, for filters. */
  inline?: boolean;
  /** Holds a file. */
  upload?: boolean;
}

/** A plain form. The server checks what was typed, so that everyone gets the same messages. */
export function Form({ children, action, method = 'post', id, label, search, inline, upload }: FormProps) {
  const { language, pathname, search: query } = usePage();
  const here = method === 'get' ? pathname : `${pathname}${query}`;
  return (
    <form
      method={method}
      action={localPath(language, action ?? here)}
      id={id}
      aria-label={label}
      role={search ? 'search' : undefined}
      className={inline ? 'lk-form lk-form--inline' : 'lk-form'}
      encType={upload ? 'multipart/form-data' : undefined}
      noValidate
    >
      {children}
    </form>
  );
}
