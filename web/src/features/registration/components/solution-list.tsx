import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { limits } from '@/lib/limits';
import { nextKey, type SolutionDraft } from '../draft';
import classes from './lists.module.css';
import { OrderedList } from './ordered-list';
import { useFocusNew } from './use-focus-new';

export function SolutionList({
  solutions,
  error,
  onChange,
}: {
  solutions: SolutionDraft[];
  error: string | undefined;
  onChange: (solutions: SolutionDraft[]) => void;
}) {
  const { t } = useTranslation('registration');
  const { focusNew, added } = useFocusNew();
  return (
    <fieldset className={classes.list}>
      <legend>{t('field.solutions')}</legend>
      {solutions.length === 0 && <p className={classes.empty}>{t('solution.empty')}</p>}
      {error !== undefined && <p className={classes.error}>{error}</p>}
      <OrderedList
        label={t('field.solutions')}
        items={solutions}
        onChange={onChange}
        namesOf={(position) => ({
          up: t('solution.up', { position }),
          down: t('solution.down', { position }),
          remove: t('solution.remove', { position }),
        })}
      >
        {(solution, index) => (
          <Textarea
            aria-label={t('solution.item', { position: index + 1 })}
            autosize
            maxLength={limits.content.solution}
            minRows={1}
            value={solution.text}
            ref={focusNew(solution.key)}
            onChange={(event) => {
              const text = event.currentTarget.value;
              onChange(solutions.map((each) => (each.key === solution.key ? { ...each, text } : each)));
            }}
          />
        )}
      </OrderedList>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...solutions, { key: added(nextKey()), text: '' }])}
      >
        {t('solution.add')}
      </Button>
    </fieldset>
  );
}
