import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { byTag, type Operation } from '../operations';
import classes from '../reference.module.css';

/** The operations by what they are about, each a link to its details. */
export function OperationList({
  operations,
  service,
  shown,
}: {
  operations: Operation[];
  service: 'campaign' | 'registration' | 'award' | 'notification' | 'gateway';
  shown: string | undefined;
}) {
  const { t } = useTranslation('reference');
  return (
    <nav aria-label={t('operations')} className={classes.list}>
      {byTag(operations).map(([tag, ofTag]) => (
        <section key={tag} aria-label={tag}>
          <h2 className={classes.tag}>{tag}</h2>
          <ul>
            {ofTag.map(({ id, verb, path }) => (
              <li key={id}>
                <Link
                  to="/reference"
                  search={{ service, operation: id }}
                  resetScroll={false}
                  className={classes.link}
                  aria-current={id === shown ? 'true' : undefined}
                >
                  <span className={classes.verb} data-verb={verb}>
                    {verb}
                  </span>
                  <span className={classes.path}>{path}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
