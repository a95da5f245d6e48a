import { IconArrowBarDown, IconArrowBarUp } from '@tabler/icons-react';
import classes from './grid.module.css';

/** Far from what the others registered. */
export function OutlierIcon({ low = false }: { low?: boolean }) {
  const Icon = low ? IconArrowBarDown : IconArrowBarUp;
  return <Icon aria-hidden size={15} className={classes.outlier} />;
}
