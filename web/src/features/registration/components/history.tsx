import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinesSkeleton, Loaded } from '@/components/loaded';
import { Section } from '@/components/section';
import { instantOf } from '@/lib/format';
import { historyQuery } from '../api/history';
import classes from './history.module.css';

/** What happened to the registration, newest first. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation('registration');
  const history = useQuery(historyQuery(id));
  return (
    <Section title={t('history.title')}>
      <Loaded query={history} skeleton={<LinesSkeleton lines={3} />}>
        {(entries) =>
          entries.length === 0 ? (
            <p className={classes.empty}>{t('history.empty')}</p>
          ) : (
            <ol className={classes.list}>
              {[...entries]
                .sort((one, other) => other.at.localeCompare(one.at))
                .map((entry) => (
                  <li key={`${entry.version}-${entry.what}-${entry.at}`} data-what={entry.what}>
                    <strong>{t(`history.${entry.what}`)}</strong>
                    <time dateTime={entry.at}>{instantOf(entry.at)}</time>
                    {entry.by !== null && (
                      <span>
                        {entry.nameNow === null
                          ? entry.by
                          : t('history.nameNow', { by: entry.by, name: entry.nameNow })}
                      </span>
                    )}
                    {entry.why && <q>{entry.why}</q>}
                  </li>
                ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
}
