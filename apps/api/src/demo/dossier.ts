import { type Inspection, type InspectionDraft, type Plan, plan } from '@congvu/core'
import { sha256 } from '../auth/keys.ts'
import { demoPhoto } from './photo.ts'

// An invented dossier. Every name of a person, a body or a place in it says that it is: hư cấu (fictional), giả định
// (assumed), ví dụ (example), minh họa (illustration).

export const demoBody = 'so-hu-cau-demo'
/** The ids are fixed: who finds one of them finds that the demo is there. */
export const demoIds = {
  programme: '00000000-0000-4000-8000-00000000de01',
  decision: '00000000-0000-4000-8000-00000000de02',
  issued: '00000000-0000-4000-8000-00000000de03',
  draft: '00000000-0000-4000-8000-00000000de04',
  deed: '00000000-0000-4000-8000-00000000de05',
  case: '00000000-0000-4000-8000-00000000de06',
} as const

const head = 'Trần Thị Hư Cấu'
const secretary = 'Lê Văn Giả Định'
const represents = 'Phạm Thị Ví Dụ'
const inspected = { name: 'UBND xã Hư Cấu (demo)' }

export const demoProgramme = {
  schema: 'congvu.programme/1',
  year: 2026,
  title: 'DEMO: Kế hoạch kiểm tra văn hóa công vụ năm 2026 (hư cấu)',
  items: [
    { id: '1', inspected, about: 'Văn hóa công vụ', from: '2026-06-01', through: '2026-06-30' },
    {
      id: '2',
      inspected: { name: 'UBND phường Giả Định (demo)' },
      about: 'Văn hóa công vụ',
      from: '2026-12-01',
      through: '2026-12-31',
    },
  ],
}
export const demoIssued = { number: 'DEMO-5/KH-SHC', date: '2026-01-05', by: 'Giám đốc Sở Hư Cấu' }

export const demoDecision = {
  schema: 'congvu.decision/1',
  number: 'DEMO-12/QĐ-SHC',
  date: '2026-06-01',
  by: 'Giám đốc Sở Hư Cấu',
  about: 'về việc kiểm tra việc thực hiện văn hóa công vụ tại UBND xã Hư Cấu (demo)',
  inspected,
  from: '2026-06-02',
  through: '2026-06-12',
  under: { kind: 'programme', programme: demoIds.programme, item: '1' },
}

const day = '2026-06-10'
const evidence: InspectionDraft['evidence'] = [
  {
    id: 'A01',
    kind: 'photo',
    caption: 'Ảnh minh họa, không chụp ở đâu',
    takenAt: `${day}T08:52`,
    sha256: sha256(demoPhoto),
    file: 'anh-minh-hoa.png',
  },
]

/** The record of an inspection of a commune that does not exist. */
export const demoRecord = {
  schema: 'congvu.inspection/1',
  fictional: true,
  issuer: {
    kind: 'so',
    parent: 'UBND tỉnh Hư Cấu',
    name: 'Sở Hư Cấu (demo)',
    abbreviation: 'SHC',
    place: 'Hư Cấu',
  },
  number: null,
  date: day,
  visit: 'scheduled',
  decision: {
    number: demoDecision.number,
    date: demoDecision.date,
    by: demoDecision.by,
    about: demoDecision.about,
  },
  bases: [{ instrument: 'luat-80-2025' }, { instrument: 'qd-1847-2018' }],
  announcedOn: '2026-06-08',
  startedAt: `${day}T08:00`,
  endedAt: `${day}T10:45`,
  place: 'Trụ sở UBND xã Hư Cấu (demo)',
  team: [
    { title: 'Bà', name: head, post: 'Trưởng phòng Minh Họa', role: 'head', agency: 'Sở Hư Cấu (demo)' },
    { title: 'Ông', name: secretary, post: 'Chuyên viên', role: 'secretary', agency: 'Sở Hư Cấu (demo)' },
  ],
  inspected: {
    ...inspected,
    address: 'Số 0 đường Hư Cấu',
    representatives: [{ title: 'Bà', name: represents, post: 'Chủ tịch UBND xã' }],
  },
  others: [],
  headCount: { at: `${day}T08:10`, establishment: 40, present: 40, absences: [] },
  checklist: [],
  findings: [
    {
      what: 'Bảng niêm yết thủ tục hành chính còn hai ô để trống (tình tiết hư cấu).',
      at: `${day}T08:50`,
      where: 'Sảnh chờ',
      persons: [{ role: 'Công chức phụ trách niêm yết', name: 'Hoàng Văn Minh Họa', post: 'Công chức' }],
      evidence: ['A01'],
      citations: [{ instrument: 'qd-1847-2018' }],
    },
  ],
  evidence,
  remarks: ['Hồ sơ minh họa: mọi tên người, cơ quan và tình tiết đều là hư cấu.'],
  opinion: { by: `Bà ${represents}, Chủ tịch UBND xã`, text: 'Thống nhất (hư cấu).' },
  otherOpinions: [],
  recommendations: [
    {
      what: 'Niêm yết đủ thủ tục hành chính.',
      who: 'UBND xã Hư Cấu (demo)',
      due: { limit: { from: day, workingDays: 5 } },
      report: 'Báo cáo bằng văn bản',
    },
  ],
  refusal: null,
  copies: 2,
  signers: [
    { as: 'inspected', name: represents, agencyPost: 'Chủ tịch UBND xã' },
    { as: 'secretary', name: secretary },
    { as: 'head', name: head, agencyPost: 'Trưởng phòng Minh Họa' },
  ],
  recipients: [{ name: 'Giám đốc Sở Hư Cấu', note: 'để báo cáo' }, { name: 'UBND xã Hư Cấu (demo)' }],
  filing: 'VT, ĐKT',
  annexes: [{ title: 'Ảnh minh họa', photos: ['A01'] }],
} satisfies InspectionDraft

export const demoTeam = [head, secretary].map((name) => ({
  name,
  competent: true,
  underConsideration: false,
  conflictOfInterest: false,
}))

export const demoSignature = { signedOn: day, how: 'ink' }

/** A visit that has only begun. */
export const demoDraft = {
  schema: 'congvu.inspection/1',
  fictional: true,
  inspected: {
    name: 'UBND phường Giả Định (demo)',
    representatives: [{ name: 'Đỗ Thị Giả Định', post: 'Chủ tịch UBND phường' }],
  },
  remarks: ['Hồ sơ minh họa, đang lập.'],
} satisfies Partial<InspectionDraft> & Pick<Inspection, 'schema'>

/** Something done under the first duty that a plan lays down. */
export const demoDeed = (of: Plan) => ({
  schema: 'congvu.deed/1',
  plan: of.id,
  kind: 'document',
  task: plan.duties(of)[0]?.place.ref,
  year: 2026,
  on: '2026-05-12',
  number: 'DEMO-7/KH-SHC',
  title: 'Kế hoạch riêng, ghi để minh họa (hư cấu)',
})

export const demoCase = {
  person: { name: 'Vũ Thị Hư Cấu', unit: 'Trường Giả Định (demo)' },
  facts: {
    schema: 'congvu.case/1',
    on: '2026-06-15',
    subject: 'vien-chuc',
    leads: false,
    status: 'serving',
    acts: [
      {
        id: 'a',
        group: 'hach-dich-phien-ha',
        severity: 'it-nghiem-trong',
        endedOn: '2026-05-10',
        detectedOn: '2026-05-10',
        neverBarred: [],
        what: 'Tình tiết hư cấu, ghi để minh họa',
      },
    ],
    earlier: [],
    exclusions: [],
    pauses: [],
    judgment: null,
    party: null,
    handling: { openedOn: '2026-05-20' },
  },
}
