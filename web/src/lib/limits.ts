/** What the services' domains allow, in their own words; a test of the build holds both equal. */
export const limits = {
  reason: 2000,
  search: 100,
  bloc: {
    code: 32,
    name: 300,
    members: 200,
  },
  campaign: {
    name: 500,
    theme: 500,
    criteria: 50,
    criterion: 2000,
    firstYear: 1900,
    lastYear: 2999,
  },
  content: {
    heading: 300,
    text: 5000,
    items: 50,
    solution: 2000,
    campaignName: 500,
    people: 200_000,
    lines: 100,
    cell: 40,
    code: 40,
    signatureTitle: 300,
    signatureName: 200,
    answers: 100,
    answer: 2000,
    findingKey: 200,
  },
  form: {
    firstYear: 2000,
    lastYear: 2100,
  },
  person: {
    username: 255,
    name: 200,
    duties: 100,
  },
  personName: {
    longest: 150,
  },
  reminder: {
    text: 1000,
    units: 200,
  },
  snapshot: {
    title: 200,
  },
  unit: {
    code: 32,
    name: 300,
    shortName: 60,
    organisation: 64,
  },
} as const;
