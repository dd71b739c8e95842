import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { caseOf, inWords } from './testing/case-of.ts'

// The last day of each old wording and the first day of the new one: an act at level nghiêm trọng of someone who leads (a
// worker: theft), found and opened on its day. Columns: the text that governs, the form, the last day of limitation of
// khiển trách and of heavier forms, the time limit and its lengthened end. `?`: a question; `~`: a caveat.

describe('the last day of an old wording and the first of the new one', () => {
  test.each([
    [
      'can-bo',
      '2009-12-31',
      'nd-35-2005/can-bo',
      '? khien-trach canh-cao ha-bac-luong ha-ngach cach-chuc buoc-thoi-viec',
      '? ?',
      '2010-03-31 2010-06-30',
    ],
    [
      'can-bo',
      '2010-01-01',
      'luat-22-2008/can-bo',
      '? khien-trach canh-cao cach-chuc bai-nhiem',
      '2012-01-01 2012-01-01',
      '2010-03-01 2010-05-01',
    ],
    [
      'can-bo',
      '2020-06-30',
      'luat-22-2008/can-bo',
      '? khien-trach canh-cao cach-chuc bai-nhiem',
      '2022-06-30 2022-06-30',
      '2020-08-30 2020-10-30',
    ],
    [
      'can-bo',
      '2020-07-01',
      '~ luat-52-2019/can-bo',
      '? khien-trach canh-cao cach-chuc bai-nhiem',
      '2022-07-01 2025-07-01',
      '2020-09-29 2020-11-28',
    ],
    [
      'can-bo',
      '2020-09-19',
      '~ luat-52-2019/can-bo',
      '? khien-trach canh-cao cach-chuc bai-nhiem',
      '2022-09-19 2025-09-19',
      '2020-12-18 2021-02-16',
    ],
    ['can-bo', '2020-09-20', 'nd-112-2020/can-bo', '~ canh-cao', '2022-09-20 2025-09-20', '2020-12-19 2021-02-17'],
    ['can-bo', '2022-11-14', 'nd-112-2020/can-bo', '~ canh-cao', '2024-11-14 2027-11-14', '2023-02-12 2023-04-13'],
    ['can-bo', '2022-11-15', 'nq-76-2022/can-bo', '~ canh-cao', '2027-11-15 2032-11-15', '2023-02-13 2023-04-14'],
    ['can-bo', '2023-09-19', 'nq-76-2022/can-bo', '~ canh-cao', '2028-09-19 2033-09-19', '2023-12-18 2024-02-16'],
    ['can-bo', '2023-09-20', 'nd-71-2023/can-bo', '~ canh-cao', '2028-09-20 2033-09-20', '2023-12-19 2024-02-17'],
    ['can-bo', '2025-06-30', 'nd-71-2023/can-bo', '~ canh-cao', '2030-06-30 2035-06-30', '2025-09-28 2025-11-27'],
    ['can-bo', '2025-07-01', 'nd-172-2025/can-bo', 'canh-cao', '2030-07-01 2035-07-01', '2025-09-29 2025-11-28'],
    ['can-bo', '2025-09-22', 'nd-172-2025/can-bo', 'canh-cao', '2030-09-22 2035-09-22', '2025-12-21 2026-02-19'],
    ['can-bo', '2025-09-23', 'nd-251-2025/can-bo', 'canh-cao', '2030-09-23 2035-09-23', '2025-12-22 2026-02-20'],
    [
      'cong-chuc',
      '2009-12-31',
      'nd-35-2005/cong-chuc',
      '? khien-trach canh-cao ha-bac-luong ha-ngach cach-chuc buoc-thoi-viec',
      '? ?',
      '2010-03-31 2010-06-30',
    ],
    [
      'cong-chuc',
      '2010-01-01',
      '~ luat-22-2008/cong-chuc',
      '? khien-trach canh-cao ha-bac-luong giang-chuc cach-chuc buoc-thoi-viec',
      '2012-01-01 2012-01-01',
      '2010-03-01 2010-05-01',
    ],
    [
      'cong-chuc',
      '2011-07-04',
      '~ luat-22-2008/cong-chuc',
      '? khien-trach canh-cao ha-bac-luong giang-chuc cach-chuc buoc-thoi-viec',
      '2013-07-04 2013-07-04',
      '2011-09-04 2011-11-04',
    ],
    [
      'cong-chuc',
      '2011-07-05',
      'nd-34-2011/cong-chuc',
      '? khien-trach canh-cao ha-bac-luong giang-chuc cach-chuc buoc-thoi-viec',
      '2013-07-05 2013-07-05',
      '2011-09-05 2011-11-05',
    ],
    [
      'cong-chuc',
      '2020-06-30',
      'nd-34-2011/cong-chuc',
      '? khien-trach canh-cao ha-bac-luong giang-chuc cach-chuc buoc-thoi-viec',
      '2022-06-30 2022-06-30',
      '2020-08-30 2020-10-30',
    ],
    [
      'cong-chuc',
      '2020-07-01',
      '~ luat-52-2019/cong-chuc',
      '? khien-trach canh-cao giang-chuc cach-chuc buoc-thoi-viec',
      '2022-07-01 2025-07-01',
      '2020-09-29 2020-11-28',
    ],
    [
      'cong-chuc',
      '2020-09-19',
      '~ luat-52-2019/cong-chuc',
      '? khien-trach canh-cao giang-chuc cach-chuc buoc-thoi-viec',
      '2022-09-19 2025-09-19',
      '2020-12-18 2021-02-16',
    ],
    [
      'cong-chuc',
      '2020-09-20',
      'nd-112-2020/cong-chuc',
      '~ canh-cao',
      '2022-09-20 2025-09-20',
      '2020-12-19 2021-02-17',
    ],
    [
      'cong-chuc',
      '2022-11-14',
      'nd-112-2020/cong-chuc',
      '~ canh-cao',
      '2024-11-14 2027-11-14',
      '2023-02-12 2023-04-13',
    ],
    ['cong-chuc', '2022-11-15', 'nq-76-2022/cong-chuc', '~ canh-cao', '2027-11-15 2032-11-15', '2023-02-13 2023-04-14'],
    ['cong-chuc', '2023-09-19', 'nq-76-2022/cong-chuc', '~ canh-cao', '2028-09-19 2033-09-19', '2023-12-18 2024-02-16'],
    ['cong-chuc', '2023-09-20', 'nd-71-2023/cong-chuc', '~ canh-cao', '2028-09-20 2033-09-20', '2023-12-19 2024-02-17'],
    ['cong-chuc', '2025-06-30', 'nd-71-2023/cong-chuc', '~ canh-cao', '2030-06-30 2035-06-30', '2025-09-28 2025-11-27'],
    ['cong-chuc', '2025-07-01', 'nd-172-2025/cong-chuc', 'canh-cao', '2030-07-01 2035-07-01', '2025-09-29 2025-11-28'],
    ['cong-chuc', '2025-09-22', 'nd-172-2025/cong-chuc', 'canh-cao', '2030-09-22 2035-09-22', '2025-12-21 2026-02-19'],
    ['cong-chuc', '2025-09-23', 'nd-251-2025/cong-chuc', 'canh-cao', '2030-09-23 2035-09-23', '2025-12-22 2026-02-20'],
    [
      'vien-chuc',
      '2011-12-31',
      '? nd-35-2005/vien-chuc',
      '? khien-trach canh-cao ha-bac-luong ha-ngach cach-chuc buoc-thoi-viec',
      '? ?',
      '2012-03-31 2012-06-30',
    ],
    [
      'vien-chuc',
      '2012-01-01',
      '~ luat-58-2010/vien-chuc',
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      '2014-01-01 2014-01-01',
      '2012-03-01 2012-05-01',
    ],
    [
      'vien-chuc',
      '2012-05-24',
      '~ luat-58-2010/vien-chuc',
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      '2014-05-24 2014-05-24',
      '2012-07-24 2012-09-24',
    ],
    [
      'vien-chuc',
      '2012-05-25',
      'nd-27-2012/vien-chuc',
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      '2014-05-25 2014-05-25',
      '2012-07-25 2012-09-25',
    ],
    [
      'vien-chuc',
      '2020-06-30',
      'nd-27-2012/vien-chuc',
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      '2022-06-30 2022-06-30',
      '2020-08-30 2020-10-30',
    ],
    [
      'vien-chuc',
      '2020-07-01',
      '~ luat-52-2019/vien-chuc',
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      '2022-07-01 2025-07-01',
      '2020-09-29 2020-11-28',
    ],
    [
      'vien-chuc',
      '2020-09-19',
      '~ luat-52-2019/vien-chuc',
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      '2022-09-19 2025-09-19',
      '2020-12-18 2021-02-16',
    ],
    ['vien-chuc', '2020-09-20', 'nd-112-2020/vien-chuc', 'canh-cao', '2022-09-20 2025-09-20', '2020-12-19 2021-02-17'],
    ['vien-chuc', '2022-11-14', 'nd-112-2020/vien-chuc', 'canh-cao', '2024-11-14 2027-11-14', '2023-02-12 2023-04-13'],
    ['vien-chuc', '2022-11-15', 'nq-76-2022/vien-chuc', 'canh-cao', '2027-11-15 2032-11-15', '2023-02-13 2023-04-14'],
    ['vien-chuc', '2023-09-19', 'nq-76-2022/vien-chuc', 'canh-cao', '2028-09-19 2033-09-19', '2023-12-18 2024-02-16'],
    ['vien-chuc', '2023-09-20', 'nd-71-2023/vien-chuc', 'canh-cao', '2028-09-20 2033-09-20', '2023-12-19 2024-02-17'],
    ['vien-chuc', '2026-06-30', 'nd-71-2023/vien-chuc', 'canh-cao', '2031-06-30 2036-06-30', '2026-09-28 2026-11-27'],
    ['vien-chuc', '2026-07-01', 'nd-234-2026/vien-chuc', 'canh-cao', '2031-07-01 2036-07-01', '2026-09-29 2026-11-28'],
    ['nguoi-lao-dong', '2021-01-31', 'bl-45-2019/nguoi-lao-dong', 'sa-thai', '2021-07-31', ''],
    ['nguoi-lao-dong', '2021-02-01', 'nd-145-2020/nguoi-lao-dong', 'sa-thai', '2021-08-01', ''],
    ['nguoi-lao-dong', '2026-06-30', 'nd-145-2020/nguoi-lao-dong', 'sa-thai', '2026-12-30', ''],
    ['nguoi-lao-dong', '2026-07-01', 'nd-235-2026/nguoi-lao-dong', 'sa-thai', '2027-01-01', ''],
  ] as const)('%s on %s: %s; %s; limitation %s; time limit %s', (subject, on, governs, form, limitation, timeLimit) => {
    const person = subject === 'can-bo' ? { approved: true, leads: undefined } : { leads: true }
    const act =
      subject === 'nguoi-lao-dong'
        ? { group: 'trom-cap-tham-o', inRules: true, touchesProperty: false }
        : { group: 'nghia-vu-noi-quy', severity: 'nghiem-trong', remindedOn: '2005-04-07' }
    const found = assess(caseOf({ subject, on, ...person, act: { endedOn: on, ...act } }))
    const limit = found.timeLimit
    expect(inWords(found.governing)).toBe(governs)
    expect(found.acts.map(({ form: of }) => inWords(of))).toEqual([form])
    expect(found.acts[0]?.limitation.map(({ end }) => end ?? '?').join(' ')).toBe(limitation)
    expect(limit === undefined ? '' : `${limit.base} ${limit.extended}`).toBe(timeLimit)
  })
})
