import type { Delivery, Reminder, Round, SentReminder } from '../src/lib/api/types.ts';
import { list, type MockRoutes, refuse } from './answers.ts';
import type { ComparisonDesk } from './comparison.ts';
import * as data from './data.ts';
import type { MockStore } from './store.ts';

const DAY_MS = 86_400_000;

type Around = MockStore & { bloc: ComparisonDesk };

/** What the head reminded members of, and who read it. */
export class ReminderDesk {
  readonly #backend: Around;
  sent: Reminder[] = [];
  readonly read = new Set<string>();

  constructor(backend: Around) {
    this.#backend = backend;
  }

  remind(round: Round, unitIds: string[] | null, text: string | null): SentReminder[] {
    const asked = this.#backend.bloc
      .table(round)
      .members.filter(({ state, own }) => ['NOT_STARTED', 'DRAFT', 'RETURNED'].includes(state) && !own)
      .filter(({ unitId }) => unitIds === null || unitIds.includes(unitId));
    if (asked.length === 0) {
      refuse(409, 'nothing-to-remind');
    }
    return asked.map(({ unitId }) => {
      const today = this.sent.find(
        (each) => each.unitId === unitId && Date.now() - Date.parse(each.at) < DAY_MS,
      );
      const { at, by } = today ?? this.#backend.deed();
      const reminderId = today?.reminderId ?? crypto.randomUUID();
      if (today === undefined) {
        this.sent.push({ reminderId, own: true, unitId, at, by, text });
      }
      return { unitId, reminderId, at, by: by ?? '', repeated: today !== undefined };
    });
  }

  deliveries(): Delivery[] {
    return this.sent.map(({ reminderId, unitId, at }, index) => ({
      noticeId: data.idOf(10, index),
      kind: 'REMINDER',
      reminderId,
      unitId,
      deliveredAt: at,
      readAt: this.read.has(reminderId) ? at : null,
      readers: this.read.has(reminderId) ? 1 : 0,
    }));
  }
}

export const reminderRoutes: MockRoutes<Around & { reminders: ReminderDesk }> = (
  backend,
  { call, ids: [id = ''], request },
) => {
  const { reminders } = backend;
  switch (call) {
    case 'GET rounds/:id/reminders':
      return list(reminders.sent);
    case 'POST rounds/:id/reminders': {
      const { unitIds = null, text = null } = request.body as { unitIds?: string[]; text?: string };
      return list(reminders.remind(backend.round(id), unitIds, text));
    }
    case 'GET deliveries':
      return list(reminders.deliveries());
    default:
      return undefined;
  }
};
