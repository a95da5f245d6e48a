import { Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingText } from '@/components/finding-mark';
import { Section } from '@/components/section';
import type { DifferencePlace, Finding } from '@/lib/api/types';
import { useCodeText } from '@/lib/i18n/use-problem-text';
import { limits } from '@/lib/limits';
import type { Editor } from '../use-editor';
import type { LastYear } from '../use-last-year';
import { JoinedCampaignList } from './joined-campaign-list';
import { LastYearText } from './last-year';
import { SolutionList } from './solution-list';
import classes from './text-parts.module.css';

export function OpeningPart({
  editor,
  findings,
  bloc,
  lastYear,
}: {
  editor: Editor;
  findings: Finding[];
  bloc: string;
  lastYear: LastYear | null;
}) {
  const { t } = useTranslation('registration');
  const { draft, change } = editor;
  const errorOf = useFieldErrors(editor);
  return (
    <Section title={t('parts.opening')}>
      <div className={classes.fields}>
        <WithFindings field="heading" findings={findings}>
          {(described) => (
            <TextInput
              id="field-heading"
              label={t('field.heading')}
              value={draft.heading}
              onChange={(event) => change({ heading: event.currentTarget.value })}
              maxLength={limits.content.heading}
              error={errorOf('heading')}
              {...described}
            />
          )}
        </WithFindings>
        <Before lastYear={lastYear} place="heading" />
        <p className={classes.to}>{t('paper.to', { bloc })}</p>
        <WithFindings field="preamble" findings={findings}>
          {(described) => (
            <Textarea
              id="field-preamble"
              label={t('field.preamble')}
              description={t('field.preambleHint')}
              autosize
              minRows={3}
              maxLength={limits.content.text}
              error={errorOf('preamble')}
              value={draft.preamble}
              onChange={(event) => change({ preamble: event.currentTarget.value })}
              {...described}
            />
          )}
        </WithFindings>
        <Before lastYear={lastYear} place="preamble" />
      </div>
    </Section>
  );
}

export function ContentsPart({
  editor,
  year,
  lastYear,
}: {
  editor: Editor;
  year: number;
  lastYear: LastYear | null;
}) {
  const { t } = useTranslation('registration');
  const { draft, change } = editor;
  const errorOf = useFieldErrors(editor);
  return (
    <Section title={t('parts.contents')}>
      <div className={classes.fields}>
        <Textarea
          id="field-professionalWork"
          label={t('field.professionalWork')}
          autosize
          minRows={2}
          maxLength={limits.content.text}
          error={errorOf('professionalWork')}
          value={draft.professionalWork}
          onChange={(event) => change({ professionalWork: event.currentTarget.value })}
        />
        <Before lastYear={lastYear} place="professionalWork" />
        <SolutionList
          error={errorOf('solutions')}
          solutions={draft.solutions}
          onChange={(solutions) => change({ solutions })}
        />
        <Before lastYear={lastYear} place="solutions" />
        <JoinedCampaignList
          error={errorOf('campaigns')}
          campaigns={draft.campaigns}
          year={year}
          onChange={(campaigns) => change({ campaigns })}
        />
        <Before lastYear={lastYear} place="campaigns" />
      </div>
    </Section>
  );
}

export function NumbersPart({ editor }: { editor: Editor }) {
  const { t } = useTranslation('registration');
  const { draft, change } = editor;
  const errorOf = useFieldErrors(editor);
  return (
    <Section title={t('parts.numbers')}>
      <div className={classes.numbers}>
        <TextInput
          id="field-staffCount"
          label={t('field.staffCount')}
          description={t('field.staffCountHint')}
          inputMode="numeric"
          maxLength={String(limits.content.people).length}
          classNames={{ input: classes.number ?? '' }}
          error={errorOf('staffCount')}
          value={draft.staffCount}
          onChange={(event) => change({ staffCount: digitsOf(event.currentTarget.value) })}
        />
        <TextInput
          id="field-collectiveCount"
          label={t('field.collectiveCount')}
          description={t('field.collectiveCountHint')}
          inputMode="numeric"
          maxLength={String(limits.content.people).length}
          classNames={{ input: classes.number ?? '' }}
          error={errorOf('collectiveCount')}
          value={draft.collectiveCount}
          onChange={(event) => change({ collectiveCount: digitsOf(event.currentTarget.value) })}
        />
      </div>
    </Section>
  );
}

export function SignaturePart({ editor }: { editor: Editor }) {
  const { t } = useTranslation('registration');
  const { draft, change } = editor;
  const errorOf = useFieldErrors(editor);
  return (
    <Section title={t('parts.signature')}>
      <div className={classes.signature}>
        <Textarea
          id="field-signature"
          label={t('field.signatureTitle')}
          description={t('field.signatureTitleHint')}
          autosize
          minRows={2}
          maxLength={limits.content.signatureTitle}
          error={errorOf('signature')}
          value={draft.signatureTitle}
          onChange={(event) => change({ signatureTitle: event.currentTarget.value })}
        />
        <TextInput
          label={t('field.signatureName')}
          description={t('field.signatureNameHint')}
          maxLength={limits.content.signatureName}
          value={draft.signatureName}
          onChange={(event) => change({ signatureName: event.currentTarget.value })}
        />
      </div>
    </Section>
  );
}

/** What a field said last year, where it says something else now. */
function Before({ lastYear, place }: { lastYear: LastYear | null; place: DifferencePlace }) {
  return lastYear && <LastYearText items={lastYear.at(place)} year={lastYear.year} />;
}

/** What the server could not accept in a field, in words. */
function useFieldErrors({ state }: Editor): (field: string) => string | undefined {
  const explain = useCodeText();
  return (field) => {
    const errors = state.kind === 'invalid' ? state.problem.errors : [];
    const error = errors.find(({ pointer }) => pointer.split('/')[1] === field);
    return error && explain(error.code);
  };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function WithFindings({
  field,
  findings,
  children,
}: {
  field: string;
  findings: Finding[];
  children: (described: { 'aria-describedby'?: string }) => React.ReactNode;
}) {
  const id = useId();
  const mine = findings.filter((finding) => finding.field === field);
  return (
    <div>
      {children(mine.length > 0 ? { 'aria-describedby': id } : {})}
      {mine.length > 0 && (
        <div id={id} className={classes.findings}>
          {mine.map((finding) => (
            <FindingText key={finding.key} finding={finding} />
          ))}
        </div>
      )}
    </div>
  );
}
