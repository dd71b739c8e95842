import { byBytes } from './byte-order.ts'

export const byteOrderOfCaseAssessments = {
  name: '0009-byte-order-of-case-assessments',
  only: 'postgres',
  statements: byBytes(['case_assessment.body', 'case_assessment.case_id']),
} as const
