import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import classes from '../reference.module.css';

/** A body as it goes over the wire; nothing where there is none. */
export function Example({ label, value }: { label: string; value: unknown }) {
  const { t } = useTranslation('reference');
  if (value === undefined) {
    return null;
  }
  const text = JSON.stringify(value, null, 2);
  return (
    <div className={classes.example}>
      <ScrollRegion className={classes.code} label={label}>
        <pre>{text}</pre>
      </ScrollRegion>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="default" onClick={copy}>
            {t(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
