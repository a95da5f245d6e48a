import { useTranslation } from 'react-i18next';
import { FindingText, findingKey } from '@/components/finding-mark';
import { TextLink } from '@/components/text-link';
import type { ComparedTarget, Comparison, ComparisonMember } from '@/lib/api/types';
import { number } from '@/lib/format';
import { type Cell, findingsOf, statisticText, type Title, targetOf } from '../matrix';
import classes from './cell-details.module.css';
import { OutlierIcon } from './outlier-icon';

/** Everything about one number: as written, as computed, last year, its rank, and what there is to say about it. */
export function CellDetails({
  cell,
  title: { row, holder },
  member,
  comparison,
}: {
  cell: Cell;
  title: Title;
  member: ComparisonMember;
  comparison: Comparison;
}) {
  const { t, i18n } = useTranslation(['comparison', 'common']);
  const target = targetOf(member, row.code, holder);
  const findings = findingsOf(member, row.code, holder);
  const quantity = comparison.statistics.find(
    (each) => each.code === row.code && each.holder === holder,
  )?.quantity;
  const rank = quantity?.ranks.find(({ unitId }) => unitId === member.unitId)?.rank;
  const facts = [
    ...(target === null ? [] : factsOf(target)),
    ...(rank === undefined
      ? []
      : [{ name: 'rank', value: `${rank}/${quantity?.ranks.length ?? rank}` } as const]),
    ...(quantity?.median == null ? [] : [{ name: 'median', value: statisticText(quantity.median) } as const]),
  ];
  return (
    <div className={classes.words}>
      <strong>{`${member.unitShortName} – ${row.label} – ${t(`common:holderInName.${holder}`)}`}</strong>
      {facts.length > 0 && (
        <dl className={classes.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`detail.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {cell.outlier && (
        <span className={classes.outlier}>
          <OutlierIcon
            low={cell.value !== null && quantity?.median != null && cell.value < quantity.median}
          />
          <span>{i18n.language === 'en' ? cell.outlier.messageEn : cell.outlier.message}</span>
        </span>
      )}
      {findings.map((finding) => (
        <div key={findingKey(finding)}>
          <FindingText finding={finding} />
          {finding.answer !== null && (
            <p className={classes.answer}>{t('detail.answer', { text: finding.answer })}</p>
          )}
        </div>
      ))}
      {member.registrationId !== null && (
        <TextLink to="/registrations/$id" params={{ id: member.registrationId }} size="sm">
          {t('detail.open')}
        </TextLink>
      )}
    </div>
  );
}

type Fact = { name: 'quantity' | 'written' | 'ratio' | 'per100' | 'lastYear'; value: string };

function factsOf(target: ComparedTarget): Fact[] {
  const { quantity, quantityValue, ratio, computedRatio, denominator, per100, lastYearQuantity } = target;
  const percent = computedRatio === null ? '' : `${number(computedRatio)} %`;
  const share =
    quantityValue !== null && denominator !== null
      ? `${number(quantityValue)}/${number(denominator)} = ${percent}`
      : percent;
  const change =
    quantityValue === null || lastYearQuantity === null ? null : quantityValue - lastYearQuantity;
  const known: [Fact['name'], string | null][] = [
    ['quantity', quantity],
    ['written', ratio],
    ['ratio', computedRatio === null ? null : share],
    ['per100', per100 === null ? null : number(per100, 1)],
    [
      'lastYear',
      lastYearQuantity === null
        ? null
        : `${number(lastYearQuantity)}${change === null ? '' : ` (${change > 0 ? '+' : ''}${number(change)})`}`,
    ],
  ];
  return known.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}
