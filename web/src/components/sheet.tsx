import type { ReactNode } from 'react';
import classes from './sheet.module.css';

/** Paper white behind a table that fills it, or padded behind a form. */
export function Sheet({ padded = false, children }: { padded?: boolean; children: ReactNode }) {
  return (
    <div className={classes.sheet} data-padded={padded || undefined}>
      {children}
    </div>
  );
}
