/** An inspection names the decision it was made under. */
export const inspectionDecision = {
  name: '0010-inspection-decision',
  statements: [
    'alter table inspection add column decision_id text',
    'create index inspection_by_decision on inspection (body, decision_id)',
  ],
} as const
