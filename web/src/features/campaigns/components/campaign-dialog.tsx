import { Group, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '@/components/day-input';
import { FormDialog } from '@/components/form-dialog';
import type { CampaignLevel, Organiser } from '@/lib/api/types';
import { limits } from '@/lib/limits';
import { useOutcome } from '@/lib/use-outcome';
import { useCreateCampaign } from '../api/campaigns';

/** A new campaign, on the levels and for the units it can be drafted for. */
export function CampaignDialog({
  organisers,
  year,
  onClose,
}: {
  organisers: Organiser[];
  year: number;
  onClose: () => void;
}) {
  const { t } = useTranslation(['campaigns', 'common']);
  const create = useCreateCampaign();
  const { key, outcome } = useOutcome(onClose);
  const levels = [...new Set(organisers.map(({ level }) => level))];
  const units = organisers.flatMap(({ unitId, unitName }) =>
    unitId === null || unitName === null ? [] : [{ value: unitId, label: unitName }],
  );
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      name: '',
      theme: '',
      level: (levels.includes('PROVINCE') ? 'PROVINCE' : 'UNIT') as CampaignLevel,
      organiserUnitId: units.length === 1 ? (units[0]?.value ?? null) : null,
      from: `${year}-01-01` as string | null,
      to: `${year}-12-31` as string | null,
      criteria: '',
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('common:required') : null),
      organiserUnitId: (unit, { level }) => (level === 'UNIT' && unit === null ? t('common:required') : null),
      from: (from) => (from === null ? t('common:wrongDay') : null),
      to: (to, { from }) =>
        to === null ? t('common:wrongDay') : from !== null && to < from ? t('wrongOrder') : null,
    },
  });
  const submit = form.onSubmit(({ name, theme, level, organiserUnitId, from, to, criteria }) => {
    if (from !== null && to !== null) {
      create.mutate(
        {
          name: name.trim(),
          theme: theme.trim() === '' ? null : theme.trim(),
          level,
          organiserUnitId: level === 'UNIT' ? organiserUnitId : null,
          from,
          to,
          criteria: criteria
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
          key,
        },
        outcome(t('created')),
      );
    }
  });
  return (
    <FormDialog
      title={t('create')}
      submit={t('common:action.add')}
      busy={create.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('field.name')}
        required
        maxLength={limits.campaign.name}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('field.theme')}
        maxLength={limits.campaign.theme}
        {...form.getInputProps('theme')}
      />
      <Select
        label={t('field.level')}
        allowDeselect={false}
        data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        {...form.getInputProps('level')}
      />
      {form.values.level === 'UNIT' && (
        <Select
          label={t('field.organiser')}
          required
          allowDeselect={false}
          searchable
          data={units}
          {...form.getInputProps('organiserUnitId')}
        />
      )}
      <Group grow align="flex-start">
        <DayInput label={t('field.from')} required {...form.getInputProps('from')} />
        <DayInput label={t('field.to')} required {...form.getInputProps('to')} />
      </Group>
      <Textarea
        label={t('field.criteria')}
        description={t('field.criteriaHint')}
        autosize
        minRows={3}
        {...form.getInputProps('criteria')}
      />
    </FormDialog>
  );
}
