import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** Says that there is nothing here and what would change that; the whole page when `page` is set. */
export function EmptyState({
  icon,
  title,
  page = false,
  children,
}: {
  icon: ReactNode;
  title: string;
  page?: boolean;
  children?: ReactNode;
}) {
  const Heading = page ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      <span className={classes.icon} aria-hidden="true">
        {icon}
      </span>
      <Heading className={classes.title}>{title}</Heading>
      {children && <div className={classes.text}>{children}</div>}
    </div>
  );
}
