// What every place that runs JavaScript must answer alike, to the byte. Nothing but the language is used here.

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]

/**
 * Answers by the name of the question: a text, or the bytes of a file.
 *
 * @param given records by the name of their file, and cases
 */
export async function answersOf({ core, minutes }, { records, cases }) {
  return {
    ...ofCalendar(core),
    ...ofDeadlines(core),
    ...ofPlan(core),
    ...ofReferences(core),
    ...ofDiscipline(core, cases),
    ...ofRecords(core, records),
    ...(await ofMinutes(core, minutes, records)),
  }
}

const text = (value) => JSON.stringify(value)

function ofCalendar(core) {
  const { addWorkingDays, asKnownOn, day, dayInWords, dayOff, daysOffIn, estimatedCalendar, plus, stateCalendar } = core
  const all = Array.from({ length: 3287 }, (_, days) => plus(day('2019-01-01'), { days }))
  return {
    'every day of nine years': text(all.map((on) => [on, dayOff(on), dayOff(on, core.generalCalendar)])),
    'in words': text(all.map((on) => [dayInWords(on), core.shortDay(on), core.weekday(on)])),
    'working days around a day': text(
      all.slice(60, -60).map((on) => [addWorkingDays(on, 30), addWorkingDays(on, -30), core.lastWorkingDay(on)]),
    ),
    'as known then': text(addWorkingDays(day('2024-04-26'), 1, asKnownOn(stateCalendar, day('2024-04-11')))),
    estimated: text(daysOffIn(day('2027-12-31'), day('2031-12-31'), estimatedCalendar())),
    'days that are none': text(['2026-02-30', '', 'ngày'].map((words) => said(core, () => day(words)))),
  }
}

/** A refusal in both languages. */
function said(core, ask) {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof core.Refusal)) throw error
    return [error.code, core.describe(error, 'vi'), core.describe(error, 'en')]
  }
}

function ofDeadlines({ day, reportingPeriod, timeLimit, ...core }) {
  const starts = ['2019-01-31', '2020-02-28', '2024-04-26', '2025-09-20', '2026-08-28', '2027-02-04'].map(day)
  const spans = [{ days: 150 }, { workingDays: 5 }, { workingDays: 30 }, { months: 1 }, { months: 13 }, { years: 5 }]
  return {
    'limits of the law': text(
      starts.flatMap((from) => spans.map((span) => said(core, () => timeLimit({ from, ...span })))),
    ),
    'reporting periods': text(
      years.flatMap((year) => [
        reportingPeriod({ kind: 'year', year }),
        reportingPeriod({ kind: 'quarter', number: 4, year }),
      ]),
    ),
  }
}

function ofPlan({ checkPlan, day, obligations, plan, plan6861, timelineSvg, yearTimeline }) {
  const asked = (year) => ({ from: day(`${year}-01-01`), through: day(`${year}-12-31`) })
  const year = { ...asked(2026), lang: 'vi' }
  return {
    'the plan as printed': text(plan.text(plan6861)),
    'what it lays on whom': text(years.map((each) => obligations(plan6861, asked(each)))),
    'what is wrong with none': text(checkPlan({ ...plan6861, sections: [{}], date: '2019-02-30' })),
    'a year drawn': timelineSvg(yearTimeline(obligations(plan6861, asked(2026)), { plan: plan6861, ...year })),
  }
}

function ofReferences(core) {
  const { bodies, instruments, standards } = core.khanhHoa
  const on = core.day('2026-11-05')
  return {
    'every table of law': text(core.lawTables()),
    'texts as cited': text(
      instruments.map((each) => [core.numbered(each), core.asBasis(each), core.inForceOn(each, on)]),
    ),
    'standards of a day': text(core.standardsOn(on, standards)),
    'bodies found': text(['Vạn Ninh', 'phuong van thanh', 'Sở Nội vụ'].map((name) => core.findBody(name, on, bodies))),
    'units of two days': text([on, core.day('2020-01-01')].map((each) => core.unitsOn(each, bodies))),
  }
}

function ofDiscipline(core, cases) {
  const read = cases.map((each) => core.readCaseFacts(each))
  const assessed = read.flatMap((each) => (each.ok ? [{ facts: each.facts, found: core.assess(each.facts) }] : []))
  if (assessed.length === 0) throw new Error('no case was read')
  return {
    'a case assessed': text(assessed),
    'a case explained': text(assessed.flatMap(({ found }) => [core.explain(found, 'vi'), core.explain(found, 'en')])),
    'its receipt': text(assessed.map(({ facts, found }) => core.receiptOf(facts, found))),
    'its clocks drawn': text(
      assessed.map(({ facts, found }) => core.timelineSvg(core.caseTimeline(facts, found, 'vi'))),
    ),
    'what is wrong with a case': worded(core, core.readCaseFacts({ schema: 'congvu.case/1', subject: 'vien_chuc' })),
  }
}

const worded = (core, { problems }) =>
  text(problems.map((each) => [each, core.describe(each, 'vi'), core.describe(each, 'en')]))

function ofRecords(core, records) {
  const all = Object.values(records)
  const [first] = all
  const bent = {
    ...first,
    dat: first.date,
    date: '2026-13-01',
    number: 'một',
    findings: [...first.findings, { whatt: 1 }],
  }
  return {
    'records as read': core.canonicalJson(all.map((each) => core.readInspection(each))),
    'what is wrong with a bent one': worded(core, core.readInspection(bent)),
  }
}

async function ofMinutes(core, minutes, records) {
  const drawn = Object.entries(records).flatMap(([name, each]) => {
    const { inspection } = core.readInspection(each)
    const whole = inspection && minutes.minutesProblems(inspection, () => undefined).length === 0
    return whole ? [[name, inspection]] : []
  })
  if (drawn.length < 3) throw new Error('too few records to draw')
  const [[, first]] = drawn
  const named = drawn.map(async ([name, each]) => [`minutes of ${name}`, await minutes.renderMinutes(each)])
  return {
    ...Object.fromEntries(await Promise.all(named)),
    'minutes, plain': await minutes.renderMinutes(first, { profile: 'plain' }),
    'minutes, only its glyphs': await minutes.renderMinutes(first, { glyphs: 'used' }),
    'minutes with a code': await minutes.renderMinutes(first, { qr: {} }),
    'the report of a year': minutes.consolidatedReport(accountOf(core), paperOf(core), core.khanhHoa),
  }
}

function accountOf({ consolidate, day, khanhHoa }) {
  const { bodies, plan, planBodies: meant } = khanhHoa
  return consolidate({ plan, bodies, meant, year: 2026, on: day('2026-11-20'), done: [] })
}

const paperOf = ({ day }) => ({
  issuer: { parent: 'UBND tỉnh Khánh Hòa', name: 'Sở Nội vụ', abbreviation: 'SNV', place: 'Khánh Hòa' },
  to: 'Ủy ban nhân dân tỉnh Khánh Hòa',
  date: day('2026-11-27'),
  signer: { post: 'Giám đốc', name: 'Nguyễn Văn Hư Cấu' },
  recipients: ['Như trên', 'Bộ Nội vụ'],
  filing: 'VT, CCVC',
})
