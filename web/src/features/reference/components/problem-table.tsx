import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '@/components/scroll-region';
import { useCodeText } from '@/lib/i18n/use-problem-text';
import type { Description } from '../api/description';
import type { Operation } from '../operations';
import classes from '../reference.module.css';

/** Every code an operation may be refused with, and the sentence that people read for it. */
export function ProblemTable({ operation, description }: { operation: Operation; description: Description }) {
  const { t } = useTranslation('reference');
  const sentence = useCodeText();
  const ofGateway = Object.values(description['x-problems'] ?? {}).flat();
  const rows = [
    ...operation.problems.map(({ status, code, byGateway }) => ({
      status: String(status),
      code,
      by: t(byGateway ? 'byGateway' : 'byService'),
    })),
    ...operation.errorCodes.map(({ status, code }) => ({ status: String(status), code, by: t('inErrors') })),
    ...operation.workCodes.map((code) => ({ status: '', code, by: t('ofWork') })),
    ...ofGateway.map(({ status, code }) => ({ status: String(status), code, by: t('byGateway') })),
  ];
  return (
    <ScrollRegion className={classes.scroll} label={t('problems')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('status')}</th>
            <th scope="col">{t('code')}</th>
            <th scope="col">{t('sentence')}</th>
            <th scope="col">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ status, code, by }) => (
            <tr key={`${by} ${status} ${code}`}>
              <td>{status}</td>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{sentence(code)}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
