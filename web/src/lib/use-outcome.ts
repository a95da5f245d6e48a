import { useState } from 'react';
import { newKey } from './api/client';
import { problemOf } from './api/problem';
import { useProblemText } from './i18n/use-problem-text';
import { toast } from './toast';

/**
 * What a form does after its mutation: says so and goes, or says why not and stays. The key stays the same while
 * the very same request may be sent again.
 */
export function useOutcome(onDone: () => void) {
  const say = useProblemText();
  const [key, setKey] = useState(newKey);
  return {
    key,
    outcome: (done: string) => ({
      onSuccess: () => {
        toast.done(done);
        onDone();
      },
      onError: (error: Error) => {
        toast.refused(say(error));
        if (!problemOf(error).passing) {
          setKey(newKey());
        }
      },
    }),
  };
}
