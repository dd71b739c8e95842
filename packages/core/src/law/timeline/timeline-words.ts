/** What bars and marks are called where a picture explains them. */
export const legendWords = {
  vi: {
    bars: {
      period: 'thời gian của kỳ',
      running: 'đang tính',
      over: 'đã qua',
      done: 'đã làm xong',
      disputed: 'cần người quyết định',
      standing: 'không định ngày',
    },
    marks: {
      'last-day': 'ngày cuối theo lời văn',
      'safe-target': 'mốc an toàn',
      'as-counted': 'ngày cuối đang tính',
      latest: 'có thể đến',
      'done-on': 'ngày đã làm',
    },
    rest: 'nghỉ lễ, tết',
  },
  en: {
    bars: {
      period: 'the time it covers',
      running: 'running',
      over: 'over',
      done: 'done',
      disputed: 'for a person to settle',
      standing: 'without a day',
    },
    marks: {
      'last-day': 'last day by the words',
      'safe-target': 'safe target',
      'as-counted': 'last day as counted',
      latest: 'might be',
      'done-on': 'day it was done',
    },
    rest: 'public holidays',
  },
} as const
