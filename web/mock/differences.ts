import type { DifferenceItem, DifferencePlace, Holder, ReadContent } from '../src/lib/api/types.ts';

type Values = Map<string, { at: Pick<DifferenceItem, 'place' | 'code' | 'holder' | 'cell'>; value: string }>;

/** What was added, taken away or changed between two contents, in the order of the paper. */
export function differenceOf(from: ReadContent, to: ReadContent): DifferenceItem[] {
  const before = valuesOf(from);
  const after = valuesOf(to);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): DifferenceItem[] => {
    const old = before.get(key);
    const now = after.get(key);
    const at = (now ?? old)?.at;
    return at === undefined || old?.value === now?.value
      ? []
      : [
          {
            ...at,
            change: old === undefined ? 'ADDED' : now === undefined ? 'REMOVED' : 'CHANGED',
            before: old?.value ?? null,
            after: now?.value ?? null,
          },
        ];
  });
}

function valuesOf(content: ReadContent): Values {
  const values: Values = new Map();
  const put = (
    key: string,
    place: DifferencePlace,
    value: string | null | undefined,
    cell: { code: string; holder: Holder; cell: 'quantity' | 'ratio' } | null = null,
  ) => {
    if (value) {
      values.set(key, { at: { place, ...(cell ?? { code: null, holder: null, cell: null }) }, value });
    }
  };
  put('heading', 'heading', content.heading);
  put('preamble', 'preamble', content.preamble);
  put('professionalWork', 'professionalWork', content.professionalWork);
  for (const text of content.solutions) {
    put(`solution ${text}`, 'solutions', text);
  }
  for (const { name } of content.campaigns) {
    put(`campaign ${name}`, 'campaigns', name);
  }
  put('staffCount', 'staffCount', content.staffCount?.toString());
  put('collectiveCount', 'collectiveCount', content.collectiveCount?.toString());
  for (const line of content.lines) {
    for (const [side, holder] of [
      ['collective', 'COLLECTIVE'],
      ['individual', 'INDIVIDUAL'],
    ] as const) {
      for (const cell of ['quantity', 'ratio'] as const) {
        put(`${line.code} ${side} ${cell}`, 'lines', line[side]?.[cell], { code: line.code, holder, cell });
      }
    }
  }
  put('signature', 'signature', content.signature && `${content.signature.title}\n${content.signature.name}`);
  return values;
}
