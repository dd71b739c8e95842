/**
 * Where each text was read, quoted or transcribed. A notice of the Prime Minister or a ministry is seldom published
 * whole: most are known through the press or through other people's transcriptions.
 */
export const readIn: Readonly<Record<string, readonly string[]>> = {
  'bl-10-2012': ['http://thptngosilienbg.edu.vn/tin-giao-duc/pho-bien-phap-luat-1554720882.html'],
  'bl-45-2019': ['github.com/kitsuyui/hyper-calendar, hc-holiday, notes on Vietnam'],
  'nq-28-2026': [
    'github.com/kitsuyui/hyper-calendar, hc-holiday, notes on Vietnam',
    'https://xaydungchinhsach.chinhphu.vn/toan-van-nghi-quyet-so-28-2026-qh16-ve-phat-trien-van-hoa-viet-nam-119260508142130402.htm',
  ],
  'cv-6519-2018': [
    'https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-6519-VPCP-KGVX-2018-national-holidays-for-public-sector-employees/387625/tieng-anh.aspx',
    'https://luatvietnam.vn/tin-van-ban-moi/chinh-thuc-co-lich-nghi-le-tet-nam-2019-186-17003-article.html',
  ],
  'tb-tet-2020': [
    'https://vietnamnet.vn/en/seven-day-holiday-for-lunar-new-year-2020-approved-582674.html',
    'https://socongthuong.daklak.gov.vn (07/01/2020)',
    'https://e.vnexpress.net/news/news/vietnam-to-enjoy-7-day-lunar-new-year-break-3993888.html (08/10/2019)',
  ],
  'tb-4875-2020': [
    'https://www.talkvietnam.org/2020/11/pm-approves-7-day-tet-break/ (27/11/2020)',
    'https://khoahocdoisong.vn/chinh-thuc-cong-bo-lich-nghi-tet-tan-suu-2021-post143258.html',
  ],
  'cv-245-2022': ['https://truyenhinhthanhhoa.vn/lich-nghi-le-quoc-khanh-2-9-nam-nay-180220811155129916.htm'],
  'cv-8056-2022': ['https://truyenhinhnghean.vn/doi-song-xa-hoi/202212/tet-am-lich-2023-duoc-nghi-7-ngay-6290199'],
  'cv-8662-2023': [
    'https://baotintuc.vn/chot-phuong-an-nghi-tet-nguyen-dan-7-ngay-nghi-le-quoc-khanh-4-ngay-n20231103185933813.htm',
  ],
  'cv-2450-2024': [
    'https://baophapluat.vn/media/thu-tuong-chinh-phu-dong-y-nghi-5-ngay-lien-tiep-dip-304-va-15-post12513.html',
  ],
  'tb-6150-2024': [
    'https://baodanang.vn/chi-tiet-lich-nghi-le-quoc-khanh-2-9-nam-nay-cho-cong-chuc-vien-chuc-va-nguoi-lao-dong-3299118.html',
    'https://en.sggp.org.vn/ministry-asks-public-holidays-to-be-announced-at-least-30-days-in-advance-post114254.html (04/12/2024)',
    'https://en.baochinhphu.vn/three-days-off-in-celebration-for-hung-kings-commemoration-day-111250304153250976.htm',
  ],
  'tb-9441-2025': [
    'https://vietnamnews.vn/society/1726474/nine-day-tet-holiday-approved-for-state-employees.html',
    'http://www.congan.com.vn/?catid=702&id=388656&mod=detnews',
    'https://xaydungchinhsach.chinhphu.vn/thong-bao-lich-nghi-le-quoc-khanh-2026-119260729092042494.htm (transcribed)',
  ],
  'cv-12729-2025': ['https://baohiemxahoi.gov.vn/tintuc/audio/Pages/default.aspx?CateID=0&ItemID=25908&OtItem=date'],
  'cv-3383-2026': ['github.com/kitsuyui/hyper-calendar, hc-holiday, notes on Vietnam'],
  'cv-10065-2026': [
    'https://xaydungchinhsach.chinhphu.vn/de-xuat-2-phuong-an-nghi-tet-nguyen-dan-2027-tet-dinh-mui-11926080513033257.htm (four transcriptions)',
  ],
}

const hyperCalendar = 'github.com/kitsuyui/hyper-calendar, test vietnam_keeps_each_years_notices'
const vacanza = 'github.com/vacanza/holidays, holidays/countries/vietnam.py'

/** Lists and transcriptions of a whole year, which agree with ours on every weekday off and every worked Saturday they hold. */
export const wholeYearReadIn: Readonly<Record<number, readonly string[]>> = {
  2019: [vacanza],
  2020: [vacanza],
  2021: ['https://sggpnews.org.vn/culture_art/vietnams-public-holidays-in-2021-89687.html', hyperCalendar, vacanza],
  2022: ['https://www.officeholidays.com/countries/vietnam/2022', hyperCalendar, vacanza],
  2023: ['http://118.69.84.237:801/phap-luat/tim-tu-van?page=2344 (02/01/2023)', hyperCalendar, vacanza],
  2024: [hyperCalendar, vacanza],
  2025: [hyperCalendar],
  2026: [hyperCalendar],
  2027: [vacanza],
}

/** The lunar day 10/3 falls here by the new moon at UTC+7. */
export const lunarComputation = 'computed: day 10 of lunar month 3 at UTC+7, scripts/lunar.ts'
