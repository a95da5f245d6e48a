import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { problemOf } from '@/lib/api/problem';
import type { FormRow, Registration, RegistrationContent } from '@/lib/api/types';
import { useProblemText } from '@/lib/i18n/use-problem-text';
import { registrationKey } from '@/lib/queries/rounds';
import { requiredSignIn, useRequiredSignIn } from '@/lib/session';
import { toast } from '@/lib/toast';
import { registrationQuery } from './api/registration';
import { saveRegistration } from './api/save';
import { Autosaver, type SaveState } from './autosave';
import { contentOf, type Draft, draftOf } from './draft';

export type Editor = {
  draft: Draft;
  state: SaveState;
  change: (part: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void;
  saveNow: () => Promise<boolean>;
  /** The version that a decision about this registration must name. */
  version: () => number;
  clean: () => boolean;
  overtaken: () => void;
  /** Gives up what is typed here and takes what the server has. */
  reload: () => Promise<void>;
};

/** Holds what is typed and keeps it saved. */
export function useEditor(registration: Registration, rows: readonly FormRow[]): Editor {
  const queryClient = useQueryClient();
  const say = useProblemText();
  const { id } = registration;
  const [draft, setDraft] = useState(() => draftOf(registration));
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef(draft);

  const [saver] = useState(
    () =>
      new Autosaver<RegistrationContent, Registration>({
        version: registration.version,
        save: (content, version) => saveRegistration(id, content, version),
        find: async (content) => {
          const held = await queryClient.fetchQuery({ ...registrationQuery(id), staleTime: 0 });
          return sameContent(contentOf(draftOf(held), rows), content) ? held : null;
        },
        onState: (next) => {
          setState(next);
          if (next.kind === 'signedOut') {
            requiredSignIn.arose(next.need);
          }
        },
        onSaved: (saved) => {
          void queryClient.cancelQueries({ queryKey: registrationKey(id) });
          queryClient.setQueryData(registrationKey(id), saved);
        },
      }),
  );

  const show = useCallback((next: Draft) => {
    latest.current = next;
    setDraft(next);
  }, []);

  const change = useCallback<Editor['change']>(
    (part) => {
      const next = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) };
      show(next);
      saver.change(contentOf(next, rows));
    },
    [saver, rows, show],
  );

  const take = useCallback(
    (fresh: Registration) => {
      saver.rebase(fresh.version);
      show(draftOf(fresh));
    },
    [saver, show],
  );

  const reload = useCallback(async () => {
    try {
      await queryClient.refetchQueries({ queryKey: registrationKey(id) }, { throwOnError: true });
    } catch (error) {
      toast.refused(say(problemOf(error)));
      return;
    }
    const fresh = queryClient.getQueryData<Registration>(registrationKey(id));
    if (fresh !== undefined) {
      take(fresh);
    }
  }, [queryClient, id, take, say]);

  // A version that did not come from saving here was made by somebody else.
  useEffect(() => {
    if (registration.version > saver.version && saver.clean) {
      take(registration);
    } else if (registration.version > saver.version && state.kind !== 'saving' && state.kind !== 'waiting') {
      saver.overtaken();
    }
  }, [registration, saver, take, state.kind]);

  useRetries(saver);
  useGuardedUnload(saver);

  return useMemo(
    () => ({
      draft,
      state,
      change,
      reload,
      saveNow: () => saver.flush(),
      version: () => saver.version,
      clean: () => saver.clean,
      overtaken: () => saver.overtaken(),
    }),
    [draft, state, change, reload, saver],
  );
}

function sameContent(one: RegistrationContent, other: RegistrationContent): boolean {
  return JSON.stringify(one).normalize('NFC') === JSON.stringify(other).normalize('NFC');
}

type Saver = Autosaver<RegistrationContent, Registration>;

function useRetries(saver: Saver): void {
  const need = useRequiredSignIn();
  useEffect(() => {
    if (need === null) {
      void saver.flush();
    }
  }, [need, saver]);
  useEffect(() => {
    const again = () => void saver.flush();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void saver.flush().finally(() => saver.stop());
    };
  }, [saver]);
}

function useGuardedUnload(saver: Saver): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (!saver.clean) {
        event.preventDefault();
        void saver.flush();
      }
    };
    window.addEventListener('beforeunload', guard);
    return () => window.removeEventListener('beforeunload', guard);
  }, [saver]);
}
