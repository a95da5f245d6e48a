import type { ReactNode } from 'react';
import classes from './surface.module.css';

/** Paper white behind a table that fills it, or padded behind a form. */
export function Surface({ padded = false, children }: { padded?: boolean; children: ReactNode }) {
  return (
    <div className={classes.surface} data-padded={padded || undefined}>
      {children}
    </div>
  );
}
