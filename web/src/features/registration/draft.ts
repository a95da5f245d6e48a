import type {
  Finding,
  FormRow,
  Holder,
  Registration,
  RegistrationContent,
  Signature,
  WrittenTarget,
} from '@/lib/api/types';

export type Side = 'collective' | 'individual';
export type Written = 'quantity' | 'ratio';
export type CellName = `${string}/${Side}/${Written}`;

export type SolutionDraft = { key: string; text: string };
export type JoinedCampaignDraft = { key: string; name: string; campaignId: string | null };

/** The form as it stands on the screen: everything is text until the server has read it. */
export type Draft = {
  heading: string;
  preamble: string;
  professionalWork: string;
  solutions: SolutionDraft[];
  campaigns: JoinedCampaignDraft[];
  staffCount: string;
  collectiveCount: string;
  signatureTitle: string;
  signatureName: string;
  /** What the unit says to each finding, by the finding's key. */
  answers: Record<string, string>;
  cells: Record<CellName, string>;
};

export const SIDES: readonly Side[] = ['collective', 'individual'];
export const HOLDER: Record<Side, Holder> = { collective: 'COLLECTIVE', individual: 'INDIVIDUAL' };

export function cellName(code: string, side: Side, written: Written): CellName {
  return `${code}/${side}/${written}`;
}

export function sideOf(holder: Holder): Side {
  return holder === 'COLLECTIVE' ? 'collective' : 'individual';
}

export function isFor(row: FormRow, side: Side): boolean {
  return row.subjects.includes(HOLDER[side]);
}

let keys = 0;
export function nextKey(): string {
  keys += 1;
  return `row-${keys}`;
}

export function draftOf(registration: Registration): Draft {
  const cells: Draft['cells'] = {};
  for (const line of registration.lines) {
    for (const side of SIDES) {
      const target = line[side];
      if (target !== null) {
        cells[cellName(line.code, side, 'quantity')] = target.quantity ?? '';
        cells[cellName(line.code, side, 'ratio')] = target.ratio ?? '';
      }
    }
  }
  return {
    heading: registration.heading ?? '',
    preamble: registration.preamble ?? '',
    professionalWork: registration.professionalWork ?? '',
    solutions: registration.solutions.map((text) => ({ key: nextKey(), text })),
    campaigns: registration.campaigns.map((campaign) => ({ key: nextKey(), ...campaign })),
    staffCount: numberText(registration.staffCount),
    collectiveCount: numberText(registration.collectiveCount),
    signatureTitle: registration.signature?.title ?? '',
    signatureName: registration.signature?.name ?? '',
    answers: answersOf(registration.findings),
    cells,
  };
}

/** What the server gets: blank stays blank, and a row without a word is not sent at all. */
export function contentOf(draft: Draft, rows: readonly FormRow[]): RegistrationContent {
  return {
    heading: draft.heading,
    preamble: draft.preamble,
    professionalWork: draft.professionalWork,
    solutions: draft.solutions.map(({ text }) => text.trim()).filter((text) => text !== ''),
    campaigns: draft.campaigns
      .map(({ name, campaignId }) => ({ name: name.trim(), campaignId }))
      .filter(({ name }) => name !== ''),
    staffCount: numberOf(draft.staffCount),
    collectiveCount: numberOf(draft.collectiveCount),
    signature: signatureOf(draft),
    answers: Object.entries(draft.answers)
      .map(([finding, text]) => ({ finding, text: text.trim() }))
      .filter(({ text }) => text !== ''),
    lines: rows
      .map(({ code }) => ({
        code,
        collective: writtenTarget(draft, code, 'collective'),
        individual: writtenTarget(draft, code, 'individual'),
      }))
      .filter(({ collective, individual }) => collective !== null || individual !== null),
  };
}

function writtenTarget(draft: Draft, code: string, side: Side): WrittenTarget | null {
  const quantity = draft.cells[cellName(code, side, 'quantity')]?.trim() || null;
  const ratio = draft.cells[cellName(code, side, 'ratio')]?.trim() || null;
  return quantity === null && ratio === null ? null : { quantity, ratio };
}

function answersOf(findings: readonly Finding[]): Draft['answers'] {
  return Object.fromEntries(findings.map(({ key, answer }) => [key, answer ?? '']));
}

function signatureOf({ signatureTitle, signatureName }: Draft): Signature | null {
  const title = signatureTitle.trim();
  const name = signatureName.trim();
  return title === '' && name === '' ? null : { title, name };
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

function numberOf(text: string): number | null {
  return text === '' ? null : Number(text);
}
