/** Each assessment of a discipline case as it was made: its receipt is never changed. */
export const caseAssessments = {
  name: '0008-case-assessments',
  statements: [
    `create table case_assessment (
      body text not null, case_id text not null, seq integer not null, case_version integer not null, facts_on text not null,
      receipt text not null, key_id text not null, at text not null, primary key (body, case_id, seq))`,
  ],
} as const
