import { z } from 'zod';

/** How the comparison is looked at; all of it stands in the address, so that it can be sent to somebody. */
export const viewSchema = z.object({
  tab: z.enum(['table', 'status', 'two', 'snapshots']).default('table').catch('table'),
  measure: z.enum(['quantity', 'written', 'ratio', 'per100', 'change']).default('quantity').catch('quantity'),
  holder: z.enum(['both', 'collective', 'individual']).default('both').catch('both'),
  group: z.enum(['all', 'titles', 'commendations']).default('all').catch('all'),
  look: z.enum(['numbers', 'bars', 'heat']).default('numbers').catch('numbers'),
  /** Members in rows instead of columns. */
  turned: z.boolean().default(false).catch(false),
  ranks: z.boolean().default(false).catch(false),
  q: z.string().max(100).default('').catch(''),
  pins: z.array(z.string().max(64)).max(20).default([]).catch([]),
  left: z.string().max(64).optional().catch(undefined),
  right: z.string().max(64).optional().catch(undefined),
  /** The snapshot that is open. */
  snapshot: z.int().positive().optional().catch(undefined),
  from: z.int().positive().optional().catch(undefined),
  to: z
    .union([z.int().positive(), z.literal('now')])
    .optional()
    .catch(undefined),
});

export type View = z.output<typeof viewSchema>;
export type Tab = View['tab'];
export type MeasureName = View['measure'];
export type HolderChoice = View['holder'];
export type Look = View['look'];
export type Change = Partial<View>;

/** What is not worth writing into the address. */
export const PLAIN_VIEW = {
  tab: 'table',
  measure: 'quantity',
  holder: 'both',
  group: 'all',
  look: 'numbers',
  turned: false,
  ranks: false,
  q: '',
  pins: [] as string[],
} as const satisfies Partial<View>;
