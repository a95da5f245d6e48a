import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/components/loaded';
import { ScrollRegion } from '@/components/scroll-region';
import { Section } from '@/components/section';
import { TextLink } from '@/components/text-link';
import type { Form, ProvinceBloc } from '@/lib/api/types';
import { number } from '@/lib/format';
import { formQuery } from '../api/province';
import classes from './province.module.css';

/** What the blocs pledge in all, title by title. */
export function TotalsTable({ blocs, formOf }: { blocs: ProvinceBloc[]; formOf: string }) {
  const { t } = useTranslation('province');
  const form = useQuery(formQuery(formOf));
  return (
    <Section title={t('totals')} flush>
      <Loaded query={form}>{(known) => <Totals blocs={blocs} form={known} />}</Loaded>
    </Section>
  );
}

function Totals({ blocs, form }: { blocs: ProvinceBloc[]; form: Form }) {
  const { t, i18n } = useTranslation(['province', 'common']);
  const lines = useMemo(() => linesOf(blocs, form), [blocs, form]);
  return (
    <>
      <ScrollRegion className={classes.scroll} label={t('totals')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" className={classes.label}>
                {t('column.title')}
              </th>
              <th scope="col">{t('column.province')}</th>
              {blocs.map(({ blocId, blocName, roundId }) => (
                <th key={blocId} scope="col">
                  {roundId === null ? (
                    blocName
                  ) : (
                    <TextLink to="/rounds/$id/comparison" params={{ id: roundId }} inherit>
                      {blocName}
                    </TextLink>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ row, holder, quantities, total }) => (
              <tr key={`${row.code}-${holder}`}>
                <th scope="row" className={classes.label}>
                  <span lang="vi">{`${row.order}. ${row.label}`}</span>{' '}
                  <span className={classes.holder}>{t(`common:holder.${holder}`)}</span>
                  {i18n.language === 'en' && <span className={classes.head}>{row.labelEn}</span>}
                </th>
                <td className={classes.total}>{number(total)}</td>
                {blocs.map(({ blocId }) => (
                  <td key={blocId}>{quantities.has(blocId) ? number(quantities.get(blocId) ?? 0) : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={classes.note}>{t('totalsNote')}</p>
    </>
  );
}

/** Only titles that some bloc has a total of. */
function linesOf(blocs: ProvinceBloc[], { rows }: Form) {
  return [...rows]
    .sort((one, other) => one.order - other.order)
    .flatMap((row) =>
      row.subjects.map((holder) => {
        const quantities = new Map(
          blocs.flatMap(({ blocId, totals }) => {
            const known = totals.find((each) => each.code === row.code && each.holder === holder);
            return known === undefined ? [] : [[blocId, known.quantity] as const];
          }),
        );
        const total = [...quantities.values()].reduce((sum, quantity) => sum + quantity, 0);
        return { row, holder, quantities, total };
      }),
    )
    .filter(({ quantities }) => quantities.size > 0);
}
