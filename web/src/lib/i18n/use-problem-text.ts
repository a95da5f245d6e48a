import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problemOf } from '@/lib/api/problem';
import type { vi } from './resources';

type Code = keyof typeof vi.problem;

/** The sentence for a refusal, in the person's language; an unknown code falls back to the one for its status. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('problem');
  return useCallback(
    (error) => {
      const problem = problemOf(error);
      const code = i18n.exists(`problem:${problem.code}`) ? problem.code : fallbackOf(problem);
      return t(code as Code);
    },
    [t, i18n],
  );
}

/** The sentence for a code that came in `errors` of a problem. */
export function useCodeText(): (code: string) => string {
  const { t, i18n } = useTranslation('problem');
  return useCallback(
    (code) => t((i18n.exists(`problem:${code}`) ? code : 'field-invalid') as Code),
    [t, i18n],
  );
}

function fallbackOf({ status, code }: Problem): Code {
  if (status === 404 || code.endsWith('-unknown')) {
    return 'resource-unknown';
  }
  if (status === 403) {
    return 'not-allowed';
  }
  if (status === 412) {
    return 'version-stale';
  }
  if (status === 409) {
    return 'not-now';
  }
  return status === 422 || status === 400 ? 'field-invalid' : 'unexpected';
}
