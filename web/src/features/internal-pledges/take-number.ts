import type {
  Holder,
  Line,
  Registration,
  RegistrationContent,
  Target,
  WrittenLine,
  WrittenTarget,
} from '@/lib/api/types';

/** What is taken over into a registration: a cell of its table, or one of the two counts ratios are computed from. */
export type TakenNumber =
  | { cell: { code: string; holder: Holder }; value: number }
  | { field: 'staffCount' | 'collectiveCount'; value: number };

/** The registration's whole content as it is sent, with one number put in its place; ratios stay as they were written. */
export function withNumber(registration: Registration, number: TakenNumber): RegistrationContent {
  const content: RegistrationContent = {
    heading: registration.heading ?? '',
    preamble: registration.preamble ?? '',
    professionalWork: registration.professionalWork ?? '',
    solutions: registration.solutions,
    campaigns: registration.campaigns,
    staffCount: registration.staffCount,
    collectiveCount: registration.collectiveCount,
    lines: registration.lines.map(writtenLine),
    signature: registration.signature,
    answers: registration.findings.flatMap(({ key, answer }) =>
      answer === null ? [] : [{ finding: key, text: answer }],
    ),
  };
  if ('field' in number) {
    return { ...content, [number.field]: number.value };
  }
  const { code, holder } = number.cell;
  const side = holder === 'COLLECTIVE' ? 'collective' : 'individual';
  const known = content.lines.find((line) => line.code === code) ?? {
    code,
    collective: null,
    individual: null,
  };
  const changed: WrittenLine = {
    ...known,
    [side]: { quantity: asOnPaper(number.value), ratio: known[side]?.ratio ?? null },
  };
  return { ...content, lines: [...content.lines.filter((line) => line.code !== code), changed] };
}

/** The paper writes "03". */
function asOnPaper(value: number): string {
  return String(value).padStart(2, '0');
}

function writtenLine({ code, collective, individual }: Line): WrittenLine {
  return { code, collective: written(collective), individual: written(individual) };
}

function written(target: Target | null): WrittenTarget | null {
  return target === null ? null : { quantity: target.quantity, ratio: target.ratio };
}
