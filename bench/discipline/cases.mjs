// Mixed cases: subjects, wordings, one act and several, settled and with facts missing.
const settled = {
  schema: 'congvu.case/1',
  status: 'serving',
  leads: false,
  seconded: false,
  earlier: [],
  exclusions: [],
  pauses: [],
  judgment: null,
  party: null,
}
const act = (id, endedOn, more = {}) => ({
  id,
  group: 'hach-dich-phien-ha',
  severity: 'it-nghiem-trong',
  endedOn,
  detectedOn: endedOn,
  neverBarred: [],
  aggravating: [],
  mitigating: [],
  ...more,
})
const one = (subject, on, acts, more = {}) => ({ ...settled, subject, on, handling: { openedOn: on }, acts, ...more })

export const cases = [
  one('vien-chuc', '2026-09-01', [act('a', '2026-08-10')]),
  one('vien-chuc', '2026-09-01', [act('a', '2026-08-03'), act('b', '2026-08-12', { severity: 'nghiem-trong' })]),
  one('vien-chuc', '2026-08-20', [act('a', '2026-03-10', { group: 'dan-so' })]),
  one('vien-chuc', '2026-11-23', [act('a', '2021-11-21')]),
  one('vien-chuc', '2026-05-20', [act('a', '2026-04-10', { severity: 'rat-nghiem-trong' })], { leads: true }),
  one('cong-chuc', '2025-10-01', [act('a', '2025-09-16', { group: 'dao-duc-ung-xu' })]),
  one('cong-chuc', '2022-03-15', [act('a', '2022-03-01')], {
    pauses: [{ kind: 'maternity', from: '2022-02-01', askedInWriting: true }],
  }),
  one('cong-chuc', '2015-03-10', [act('a', '2015-03-01')]),
  one('nguoi-lao-dong', '2026-03-10', [act('a', '2026-02-10', { inRules: true, touchesProperty: false })]),
  { schema: 'congvu.case/1', on: '2026-09-15', subject: 'vien-chuc', acts: [{ id: 'a' }] },
]
