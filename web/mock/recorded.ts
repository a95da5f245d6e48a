import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  ComparedLine,
  DifferenceItem,
  Finding,
  FormRow,
  ImportPreview,
  Line,
  ReadContent,
  RegistrationContent,
  Statistic,
} from '../src/lib/api/types.ts';

type Questions = {
  rows: FormRow[];
  contents: Record<string, RegistrationContent>;
  members: { unitId: string; content: string }[];
};
type Error = { code: string; pointer: string };
type Answer = { lines: Line[]; findings: Finding[]; errors: Error[] };
type Answers = {
  contents: Record<string, Answer>;
  differences: { from: string; to: string; items: DifferenceItem[] }[];
  members: Record<string, ComparedLine[]>;
  statistics: Statistic[];
};

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'recorded', `${name}.json`), 'utf8'));

const questions: Questions = read('questions');
/** By the registration service's RecordedAnswersTest: what it finds, compares and counts. */
const answers: Answers = read('answers');

/** What is understood of the files the mock knows, by RecordedPreviewsTest. */
export const previews = read<ImportPreview[]>('previews');

export const rows = (): FormRow[] => questions.rows;

/** What the registration of a name says, before anybody reads it. */
export const written = (name: string): RegistrationContent =>
  structuredClone(questions.contents[name]) as RegistrationContent;

/** The members that have sent, by the name of what they wrote. */
export const members = questions.members;

export const statistics = (): Statistic[] => answers.statistics;

/** A member's lines beside last year's; undefined for one that is not recorded. */
export const comparedLines = (unitId: string): ComparedLine[] | undefined => answers.members[unitId];

/** What the service says of these lines; those that nobody recorded come back as they were written, and nothing found. */
export function reading({ lines, staffCount, collectiveCount }: RegistrationContent): Answer {
  const asked = cellsOf(lines);
  const name = Object.keys(questions.contents).find((each) => {
    const known = written(each);
    return (
      cellsOf(known.lines).join() === asked.join() &&
      known.staffCount === staffCount &&
      known.collectiveCount === collectiveCount
    );
  });
  const known = name === undefined ? undefined : answers.contents[name];
  const errors = Object.entries(answers.contents)
    .filter(([each]) => cellsOf(written(each).lines).every((cell) => asked.includes(cell)))
    .flatMap(([, answer]) => answer.errors);
  return structuredClone(known ?? { lines: lines.map(unread), findings: [], errors });
}

/** What the service says is different; what nobody recorded is no different. */
export function difference(from: ReadContent, to: ReadContent): DifferenceItem[] {
  const [left, right] = [paper(from), paper(to)];
  const known = answers.differences.find(
    (each) => paper(written(each.from)) === left && paper(written(each.to)) === right,
  );
  return known?.items ?? [];
}

/** All that stands on the paper, to be told from another. */
export function paper(content: Omit<RegistrationContent, 'answers'>): string {
  const { heading, preamble, professionalWork, solutions, campaigns, staffCount, collectiveCount } = content;
  const names = campaigns.map(({ name }) => name);
  const lines = cellsOf(content.lines);
  const { title = '', name = '' } = content.signature ?? {};
  return JSON.stringify([
    [heading, preamble, professionalWork, solutions, names, staffCount, collectiveCount],
    [lines, title, name],
  ]);
}

type Cells = RegistrationContent['lines'][number]['collective'];

function cellsOf(lines: RegistrationContent['lines']): string[] {
  const cells = (target: Cells) => [target?.quantity ?? '', target?.ratio ?? ''];
  return lines
    .map(({ code, collective, individual }) => [code, ...cells(collective), ...cells(individual)].join('|'))
    .filter((cell) => !/\|{4}$/.test(cell));
}

function unread({ code, collective, individual }: RegistrationContent['lines'][number]): Line {
  const target = (cells: Cells): Line['collective'] =>
    !cells?.quantity && !cells?.ratio
      ? null
      : {
          quantity: cells.quantity || null,
          quantityValue: null,
          ratio: cells.ratio || null,
          comparator: null,
          ratioValue: null,
          computedRatio: null,
          denominator: null,
          denominatorKind: null,
          per100: null,
        };
  return { code, collective: target(collective), individual: target(individual) };
}
