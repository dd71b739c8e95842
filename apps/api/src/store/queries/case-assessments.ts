import type { CaseAssessmentRow } from '../schema.ts'
import type { Queries } from '../store.ts'

type Case = { readonly body: string; readonly id: string }

export const insertAssessment = async (queries: Queries, row: CaseAssessmentRow): Promise<void> => {
  await queries.insertInto('case_assessment').values(row).execute()
}

const ofCase = (queries: Queries, { body, id }: Case) =>
  queries.selectFrom('case_assessment').selectAll().where('body', '=', body).where('case_id', '=', id)

export const assessmentsOf = (queries: Queries, of: Case): Promise<CaseAssessmentRow[]> =>
  ofCase(queries, of).orderBy('seq').execute()

export const findAssessment = (queries: Queries, of: Case, seq: number): Promise<CaseAssessmentRow | undefined> =>
  ofCase(queries, of).where('seq', '=', seq).executeTakeFirst()

export const lastAssessment = (queries: Queries, of: Case): Promise<CaseAssessmentRow | undefined> =>
  ofCase(queries, of).orderBy('seq', 'desc').limit(1).executeTakeFirst()
