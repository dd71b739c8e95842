/** An invented officer of a public-service unit, one act, on 15/9/2026. */
export const facts = {
  schema: 'congvu.case/1',
  on: '2026-09-15',
  subject: 'vien-chuc',
  leads: false,
  status: 'serving',
  acts: [
    {
      id: 'a',
      group: 'hach-dich-phien-ha',
      severity: 'it-nghiem-trong',
      endedOn: '2026-08-10',
      detectedOn: '2026-08-10',
      neverBarred: [],
    },
  ],
  earlier: [],
  exclusions: [],
  pauses: [],
  judgment: null,
  party: null,
  handling: { openedOn: '2026-08-20' },
}
