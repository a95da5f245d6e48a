import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/** Paper white behind a table that fills it. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={classes.sheet}>{children}</div>;
}
