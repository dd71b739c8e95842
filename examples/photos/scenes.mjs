// The scenes of the pictures, 800 × 600 unless they say otherwise. Nobody and no office in them exists.

const white = [255, 255, 255]
const paper = [252, 251, 246]
const gold = [250, 240, 200]
const red = [180, 24, 30]

const shade = (colour, by) => colour.map((part) => Math.max(0, Math.min(255, Math.round(part * by))))

function room(s, wall, floor, line = 470) {
  const below = s.height - line
  s.rect(0, 0, s.width, line, (y) => shade(wall, 1.04 - (0.16 * y) / line))
  s.rect(0, line, s.width, below, (y) => shade(floor, 0.86 + (0.2 * (y - line)) / below))
  s.rect(0, line - 10, s.width, 10, shade(wall, 0.72))
}

/** Writing too small to read. */
function lines(s, x, y, wide, count, step = 9) {
  for (let i = 0; i < count; i += 1) s.rect(x, y + i * step, wide * (i % 3 === 2 ? 0.7 : 0.95), 2, [150, 150, 150])
}

/** A notice board with places for eight sheets; the `empty` ones hold none. */
export const noticeBoard =
  ({ heading, updated, empty = [] }) =>
  (s) => {
    room(s, [222, 226, 214], [168, 152, 134])
    s.rect(88, 62, 640, 380, [20, 20, 20], 0.18)
    s.rect(80, 54, 640, 380, [122, 84, 52])
    s.rect(94, 68, 612, 352, (y) => shade([62, 110, 88], 1.08 - y / 2600))
    s.text('NIÊM YẾT THỦ TỤC HÀNH CHÍNH', 400, 102, 27, { colour: gold, heavy: true })
    s.text(heading, 400, 128, 19, { colour: gold })
    const fields = ['HỘ TỊCH', 'ĐẤT ĐAI', 'XÂY DỰNG', 'CHỨNG THỰC', 'GIÁO DỤC', 'Y TẾ', 'VĂN HÓA', 'LAO ĐỘNG']
    fields.forEach((field, i) => {
      const x = 116 + (i % 4) * 146
      const y = 142 + Math.floor(i / 4) * 132
      if (empty.includes(i)) s.rect(x, y, 128, 120, [46, 86, 68])
      else notice(s, x, y, field, i % 3 === 1 ? [246, 242, 226] : paper)
    })
    s.rect(490, 398, 212, 20, gold)
    s.text(updated, 596, 413, 15)
  }

function notice(s, x, y, field, colour) {
  s.rect(x + 3, y + 3, 128, 120, [10, 30, 20], 0.35)
  s.rect(x, y, 128, 120, colour)
  s.text(field, x + 64, y + 20, 13, { heavy: true })
  lines(s, x + 10, y + 30, 108, 9)
  s.oval(x + 117, y + 10, 4, 4, [196, 40, 40])
}

/** Three counters; `people[i]` stands behind counter i in a shirt of a colour, with a card or without. */
export const counters =
  ({ people, plates }) =>
  (s) => {
    room(s, [226, 232, 238], [150, 148, 150], 500)
    s.rect(60, 34, 680, 46, red)
    s.text('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', 400, 66, 24, { colour: [255, 236, 150], heavy: true })
    people.forEach((who, i) => {
      const x = 160 + i * 240
      s.rect(x - 46, 100, 92, 34, [24, 70, 130])
      s.text(`QUẦY ${i + 1}`, x, 124, 20, { colour: white, heavy: true })
      if (who) person(s, x, who)
      s.rect(x - 104, 160, 208, 170, [200, 226, 240], 0.16)
    })
    s.rect(30, 330, 740, 22, [150, 112, 74])
    s.rect(40, 352, 720, 168, (y) => shade([186, 146, 102], 1.15 - y / 1800))
    people.forEach((_, i) => {
      const x = 160 + i * 240
      s.rect(x + 34, 282, 66, 48, [40, 44, 50])
      s.rect(x + 39, 287, 56, 36, [92, 130, 160])
      if (i > 0) s.rect(x - 121, 352, 2, 168, [120, 88, 56])
      if (!plates.includes(i)) return
      s.poly('-112,330 -106,298 -28,298 -22,330', [245, 245, 245], { dx: x })
      s.text('CHUYÊN VIÊN', x - 67, 319, 10, { heavy: true })
    })
  }

function person(s, x, { shirt, card }) {
  s.oval(x, 214, 32, 38, [214, 178, 150])
  s.poly('-34,208 -30,178 0,166 30,178 34,208 20,192 -20,192', [44, 36, 34], { dx: x })
  s.poly('-64,330 -54,270 -18,250 18,250 54,270 64,330', shirt, { dx: x })
  if (!card) return
  s.rect(x - 15, 282, 30, 38, white)
  s.rect(x - 15, 282, 30, 9, red)
}

/** A meeting room with a used ashtray on the table. */
export const meetingRoom =
  ({ wall, name }) =>
  (s) => {
    room(s, wall, [140, 110, 86], 380)
    s.rect(250, 40, 300, 40, [30, 70, 120])
    s.text(name, 400, 68, 24, { colour: white, heavy: true })
    s.rect(80, 90, 150, 190, [110, 84, 60])
    s.rect(90, 100, 130, 170, (y) => shade([170, 206, 230], 1.1 - y / 1500))
    s.rect(152, 100, 6, 170, [110, 84, 60])
    s.rect(570, 110, 150, 120, [250, 250, 250])
    lines(s, 586, 128, 118, 9, 11)
    s.poly('40,560 170,370 630,370 760,560', (y) => shade([134, 88, 52], 0.85 + (y - 370) / 700))
    s.rect(40, 560, 720, 24, [92, 58, 34])
    s.oval(416, 474, 104, 40, [30, 20, 10], 0.3)
    s.oval(408, 462, 100, 40, [196, 206, 212])
    s.oval(408, 458, 82, 30, [120, 128, 134])
    for (const [dx, dy] of [
      [364, 450],
      [396, 464],
      [430, 446],
      [452, 462],
      [376, 470],
      [414, 440],
    ]) {
      s.poly('0,0 22,6 22,13 0,7', [222, 160, 84], { dx, dy })
      s.poly('22,6 34,9 34,16 22,13', [246, 246, 244], { dx, dy })
    }
    s.poly('216,520 300,500 306,514 222,536', paper)
    s.oval(612, 470, 40, 16, [240, 240, 240])
    s.oval(612, 464, 22, 9, [90, 60, 40])
  }

/** A shed for motorbikes with a price on its sign. */
export const parking = (s) => {
  s.rect(0, 0, s.width, 330, (y) => shade([176, 208, 232], 1.1 - y / 3000))
  s.rect(0, 330, s.width, 270, (y) => shade([150, 148, 144], 0.8 + (y - 330) / 900))
  s.poly('20,130 780,90 780,116 20,160', [120, 130, 140])
  for (const x of [60, 400, 730]) s.rect(x, 126, 14, 330, [96, 104, 112])
  motorbike(s, 120, [176, 40, 44])
  motorbike(s, 290, [40, 74, 140])
  motorbike(s, 530, [60, 60, 64])
  motorbike(s, 670, [210, 210, 214])
  s.rect(262, 170, 276, 150, [230, 190, 40])
  s.rect(270, 178, 260, 134, [252, 246, 214])
  s.text('GIỮ XE', 400, 220, 38, { colour: red, heavy: true })
  s.text('3.000 đồng/lượt', 400, 262, 28, { heavy: true })
  s.text('Người đến liên hệ công tác', 400, 294, 18)
}

function motorbike(s, x, colour) {
  s.oval(x, 520, 100, 14, [40, 40, 40], 0.25)
  for (const wheel of [x - 52, x + 52]) {
    s.oval(wheel, 480, 40, 40, [34, 34, 36])
    s.oval(wheel, 480, 26, 26, [150, 150, 152])
    s.oval(wheel, 480, 6, 6, [60, 60, 60])
  }
  s.poly('-62,452 -16,420 42,424 66,400 76,406 58,466 -20,472', colour, { dx: x })
  s.poly('-66,428 -10,414 6,426 -56,444', [28, 28, 30], { dx: x })
  s.rect(x + 52, 380, 8, 30, [60, 60, 62])
}

/** A door with the plate of an office that is no more; 600 × 800. */
export const doorPlate = (s) => {
  room(s, [224, 216, 196], [146, 124, 104], 700)
  s.rect(90, 70, 330, 630, [96, 66, 42])
  s.rect(106, 86, 298, 614, (y) => shade([166, 118, 74], 1.1 - y / 3000))
  for (const y of [290, 490]) {
    s.rect(146, y, 218, 160, [134, 92, 56])
    s.rect(152, y + 6, 206, 148, [158, 112, 70])
  }
  s.oval(378, 440, 14, 14, [212, 186, 110])
  s.rect(126, 126, 258, 100, [28, 74, 140])
  s.rect(132, 132, 246, 88, [236, 240, 246])
  s.text('UBND THỊ XÃ NINH HÒA', 255, 166, 18, { heavy: true })
  s.text('PHÒNG QUẢN LÝ ĐÔ THỊ', 255, 198, 18, { colour: red, heavy: true })
  s.rect(456, 220, 112, 160, paper)
  s.text('NỘI QUY', 512, 248, 17, { heavy: true })
  lines(s, 468, 264, 88, 10, 10)
}
